package org.tingxu.device.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileReaderTest {
    @Test
    void every_file_of_the_folder_is_shipped_by_its_name() throws IOException {
        assertThat(Profiles.names()).isEqualTo(ProfileFiles.names());
    }

    @ParameterizedTest
    @MethodSource("org.tingxu.device.profile.ProfileFiles#names")
    void every_shipped_profile_is_read_and_claims_no_hardware(String name) throws ProfileFaults {
        DeviceProfile profile = Profiles.named(name);

        assertThat(profile.vendor()).isNotBlank();
        assertThat(profile.evidence()).isNotEqualTo(Evidence.HARDWARE);
        assertThat(profile.patience().timeoutMs()).isPositive();
    }

    @Test
    void the_generic_printer_is_read() throws ProfileFaults {
        PrinterProfile profile = (PrinterProfile) Profiles.named("escpos-generic");

        assertThat(profile.ack()).isEqualTo(PrinterProfile.AckMode.PROCESS_ID);
        assertThat(profile.paper().columns()).isEqualTo(48);
        assertThat(profile.onPaper(58).paper().columns()).isEqualTo(32);
        assertThat(profile.questions()).hasSize(3);
        assertThat(profile.autoStatus().coverOpen()).isEqualTo(0x2000_0000);
    }

    @Test
    void a_sign_a_keypad_an_evaluator_and_a_reader_are_read() throws ProfileFaults {
        SignProfile sign = (SignProfile) Profiles.named("modbus-led485");
        KeypadProfile keypad = (KeypadProfile) Profiles.named("keypad-ff68");
        EvaluatorProfile evaluator = (EvaluatorProfile) Profiles.named("evaluator-ff68");
        CardReaderProfile reader = (CardReaderProfile) Profiles.named("samv-id-reader");

        assertThat(((SignDialect.ModbusDisplay) sign.dialect()).text().orElseThrow())
                .isEqualTo(new SignDialect.TextRegisters(0x70, 3, SignDialect.Align.RIGHT));
        assertThat(keypad.dialect().keys()).containsEntry(0x0C, KeyMeaning.CALL);
        assertThat(evaluator.ratings()).containsEntry(1, EvaluatorProfile.Level.VERY_SATISFIED);
        assertThat(reader.pollMs()).isEqualTo(300);
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() throws IOException {
        String broken = ProfileFiles.yaml("escpos-generic")
                .replace("baud: 115200", "baud: fast")
                .replace("ack: processId", "ack: maybe")
                .replace("  qr: true\n", "")
                .replace("tcpPort: 9100", "tcpPort: 9100\ncolour: red");

        ProfileFaults faults = catchThrowableOfType(ProfileFaults.class, () -> ProfileReader.read("p.yaml", broken));

        assertThat(faults.faults())
                .extracting(ProfileFault::toString)
                .containsExactly(
                        "p.yaml:7: \"baud\" must be a number from 300 to 4000000, not \"fast\"",
                        "p.yaml:14: unknown key \"colour\"; known here: protocol, vendor, model, evidence, serial,"
                                + " tcpPort, charset, gapMs, papers, qrModuleDots, capabilities, questions, autoStatus,"
                                + " ack, timeouts",
                        "p.yaml:25: \"qr\" must be one of true, false",
                        "p.yaml:43: \"ack\" must be one of processId, gsr, none, not \"maybe\"");
    }

    @ParameterizedTest
    @CsvSource({
        "onbon-bx-5k, coordUnit:, coordunits:, did you mean \"coordUnit\"?",
        "onbon-bx-5k, coordUnit: byte8, coordUnit: byte, 'not \"byte\": did you mean \"byte8\"?'",
        "modbus-led485, '    align:', '    aligned:', did you mean \"align\"?",
        "keypad-ff68, sameWithinMs, sameWithin, did you mean \"sameWithinMs\"?",
        "cd5220, protocol: cd5220, protocol: cd5202, did you mean \"cd5220\"?",
        "samv-id-reader, pollMs: 300, pollMs: 100, from 300 to 10000",
        "alpha, signType: Z, signType: ZZ, must be one character",
        "alpha, '  delivered: 0', '  delivered: 0\n  delivered: 1', stands here twice",
        "keypad-ff68, 'code: 0x0D', 'code: 0x0C', has a meaning already",
        "onbon-bx-5k, 'delivered: 1', 'delivered: 0', must lie between min and max",
        "xprinter, 'vendor: Xprinter', 'vendor: 7', must be a text",
        "xprinter, 'vendor: Xprinter', 'vendor: [', not YAML",
    })
    void what_was_meant_is_said(String name, String good, String bad, String message) throws IOException {
        String yaml = ProfileFiles.yaml(name);
        assertThat(yaml).contains(good);

        ProfileFaults faults = catchThrowableOfType(
                ProfileFaults.class, () -> ProfileReader.read("p.yaml", yaml.replaceFirst(Pattern.quote(good), bad)));

        assertThat(faults).hasMessageContaining(message).hasMessageMatching("(?s)p\\.yaml:\\d+: .*");
    }

    @Test
    void a_file_of_ones_own_is_found_by_its_path(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, ProfileFiles.yaml("cd5220").replace("model: CD5220", "model: Own"));

        assertThat(Profiles.find(own.toString()).model()).isEqualTo("Own");
        assertThat(catchThrowableOfType(ProfileFaults.class, () -> Profiles.find(folder + "/none.yaml")))
                .hasMessageContaining("cannot be read");
        assertThat(catchThrowableOfType(ProfileFaults.class, () -> Profiles.find("onbon-bx5k")))
                .hasMessageContaining("did you mean \"onbon-bx-5k\"?");
    }

    @Test
    void what_is_no_profile_at_all_is_refused() {
        for (String text : new String[] {"", "- a", "vendor: a\nmodel: [b", "a: b: c", "x".repeat(70_000), "&a [*a]"}) {
            assertThat(catchThrowableOfType(ProfileFaults.class, () -> ProfileReader.read("p.yaml", text)))
                    .as(text)
                    .isNotNull();
        }
    }
}
