package org.tingxu.device.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

class ProfileReaderTest {
    @Test
    void the_generic_profile_is_read() {
        PrinterProfile profile = Slips.profile();

        assertThat(profile.ack()).isEqualTo(PrinterProfile.AckMode.PROCESS_ID);
        assertThat(profile.paper().columns()).isEqualTo(48);
        assertThat(profile.onPaper(58).paper().columns()).isEqualTo(32);
        assertThat(profile.questions()).hasSize(3);
        assertThat(profile.autoStatus().coverOpen()).isEqualTo(0x2000_0000);
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() throws IOException {
        String broken = Files.readString(Slips.PROFILE)
                .replace("baud: 115200", "baud: fast")
                .replace("ack: processId", "ack: maybe")
                .replace("  qr: true\n", "")
                .replace("tcpPort: 9100", "tcpPort: 9100\ncolour: red");

        ProfileFaults faults = catchThrowableOfType(ProfileFaults.class, () -> ProfileReader.read("p.yaml", broken));

        assertThat(faults.faults())
                .extracting(ProfileFault::toString)
                .containsExactlyInAnyOrder(
                        "p.yaml:7: \"baud\" must be a number from 300 to 4000000, not \"fast\"",
                        "p.yaml:14: unknown key \"colour\": remove it or mend its spelling",
                        "p.yaml:24: \"qr\" must be one of true, false",
                        "p.yaml:42: \"ack\" must be one of processId, gsr, none, not \"maybe\"");
    }

    @Test
    void what_is_not_yaml_is_told_with_its_line() {
        ProfileFaults faults =
                catchThrowableOfType(ProfileFaults.class, () -> ProfileReader.read("p.yaml", "vendor: a\nmodel: [b"));

        assertThat(faults).hasMessageContaining("p.yaml:2: not YAML");
    }

    @Test
    void the_schema_accepts_what_the_reader_accepts_and_refuses_what_it_refuses() throws IOException {
        String good = Files.readString(Slips.PROFILE);

        assertThat(schemaAccepts(good)).isTrue();
        for (String bad : new String[] {
            good + "colour: red\n",
            good.replace("  statusMs: 1000\n", ""),
            good.replace("ask: 4", "ask: 5"),
            good.replace("charset: GB18030", "charset: latin1"),
            good.replace("  rs485: false", "  rs485: maybe")
        }) {
            assertThat(schemaAccepts(bad)).isFalse();
            assertThat(catchThrowableOfType(ProfileFaults.class, () -> ProfileReader.read("p.yaml", bad)))
                    .isNotNull();
        }
    }

    @Test
    void the_profile_is_in_the_jar() {
        assertThat(PrinterProfile.class.getResource("/firmware-config/escpos-generic.yaml"))
                .isNotNull();
    }

    private static boolean schemaAccepts(String yaml) throws IOException {
        JsonObject schema = new JsonObject(Files.readString(Path.of("firmware-config/profile.schema.json")));
        Object value =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        OutputUnit result = Validator.create(
                        JsonSchema.of(schema),
                        new JsonSchemaOptions().setDraft(Draft.DRAFT202012).setBaseUri("https://tingxu.org/"))
                .validate(new JsonObject(io.vertx.core.json.Json.encode(value)));
        return Boolean.TRUE.equals(result.getValid());
    }
}
