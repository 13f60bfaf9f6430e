package org.tingxu.boot.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.wire.FrameReader;
import picocli.CommandLine;

class DeviceCommandTest {
    private record Ran(int code, String out, String err) {}

    private static Ran run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new DeviceCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((e, _) -> {
                    e.getCommandLine().getErr().println(e.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(words);
        return new Ran(code, out.toString(), err.toString());
    }

    @Test
    void the_shipped_models_are_listed() {
        assertThat(run("list").out()).contains("onbon-bx-5k").contains("samv-id-reader");
        assertThat(new JsonArray(run("list", "--json").out())).hasSize(15);
    }

    @Test
    void a_file_of_ones_own_is_checked_encoded_and_decoded(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                Files.readString(Path.of("firmware-config/cd5220.yaml")).replace("model: CD5220", "model: My display"));

        assertThat(run("check", own.toString()))
                .matches(ran -> ran.code() == 0 && ran.out().contains("good; a sign"));
        Ran encoded = run("encode", own.toString(), "A001|3");
        assertThat(encoded.out().lines()).hasSize(3).first().isEqualTo("0C");
        assertThat(run(
                                "decode",
                                own.toString(),
                                encoded.out().replace("\n", " ").strip(),
                                "--from",
                                "host")
                        .out())
                .contains("ShowLine[row=UPPER, text=A001]");
    }

    @Test
    void faults_are_told_with_their_lines_and_exit_code_2(@TempDir Path folder) throws Exception {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                Files.readString(Path.of("firmware-config/cd5220.yaml"))
                        .replace("baud: 9600", "baud: 96")
                        .replace("charset:", "charsett:"));

        Ran ran = run("check", own.toString());
        JsonObject json = new JsonObject(run("check", own.toString(), "--json").out());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("own.yaml:8: \"baud\"").contains("did you mean \"charset\"?");
        assertThat(json.getBoolean("good")).isFalse();
        assertThat(json.getJsonArray("faults").getJsonObject(0).getInteger("line"))
                .isPositive();
    }

    @Test
    void bad_input_is_one_clear_line_and_exit_code_2() {
        assertBad("name one of list", new String[] {});
        assertBad("did you mean \"onbon-bx-5k\"", "encode", "onbon-bx5k", "A");
        assertBad("HEX is pairs of digits", "decode", "cd5220", "0C1");
        assertBad("--from is host or device", "decode", "cd5220", "0C", "--from", "me");
        assertBad("beep, or show", "encode", "keypad-ff68", "dance");
        assertBad("1 to 247", "encode", "modbus-led485", "A", "--address", "999");
        assertBad("is no line", "identify", "COM1");
        assertBad("is no line", "test", "cd5220", "tcp:host:99999");
        assertBad("--listen is", "test", "cd5220", "tcp:127.0.0.1:9", "--listen", "-1");
        assertBad("no whole frame", 1, "decode", "onbon-bx-5k", "A5 A5 5A");
    }

    private static void assertBad(String message, String... words) {
        assertBad(message, 2, words);
    }

    private static void assertBad(String message, int code, String... words) {
        Ran ran = run(words);
        assertThat(ran.err()).contains(message);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.code()).isEqualTo(code);
    }

    @Test
    void a_display_on_a_pseudo_terminal_is_identified(@TempDir Path folder) throws Exception {
        try (Pty pty = Pty.open(folder)) {
            pty.answer(display());

            Ran found = run("identify", pty.host() + "@9600", "--json");

            assertThat(found.err()).isEmpty();
            assertThat(new JsonObject(found.out()).getString("protocol")).isEqualTo("modbus-display");
            assertThat(new JsonObject(found.out()).getJsonArray("profiles")).contains("modbus-led485");
            assertThat(pty.heard()).as("printers are asked first").startsWith("10 04 02");
        }
    }

    @Test
    void a_display_on_a_pseudo_terminal_shows_a_text(@TempDir Path folder) throws Exception {
        try (Pty pty = Pty.open(folder)) {
            pty.answer(display());

            Ran tested = run("test", "modbus-led485", pty.host().toString(), "--text", "A007");

            assertThat(tested.err()).isEmpty();
            assertThat(tested.out()).contains("done, and answered");
            assertThat(pty.heard()).contains("20 20 41 30 30 37");
        }
    }

    /** A display with an ear of its own, wherever the line splits frames. */
    private static Function<byte[], List<byte[]>> display() {
        FrameReader<ModbusRequest> ear = ModbusReaders.atDevice();
        return bytes -> ear.take(bytes).stream()
                .map(DeviceCommandTest::answer)
                .map(reply -> ModbusEncoder.encode(reply).toArray())
                .toList();
    }

    private static ModbusReply answer(ModbusRequest request) {
        return switch (request) {
            case ModbusRequest.WriteRegisters write ->
                new ModbusReply.RegistersWritten(
                        write.unit(), write.from(), write.values().size());
            case ModbusRequest.WriteRegister write ->
                new ModbusReply.RegisterWritten(write.unit(), write.register(), write.value());
            case ModbusRequest.ReadHolding read -> new ModbusReply.Refused(read.unit(), 3, 1);
            case ModbusRequest.ReadInput read -> new ModbusReply.Refused(read.unit(), 4, 1);
            case ModbusRequest.WriteCoil write -> new ModbusReply.Refused(write.unit(), 5, 1);
        };
    }

    @Test
    void a_device_that_is_silent_is_exit_code_1(@TempDir Path folder) throws Exception {
        try (Pty pty = Pty.open(folder)) {
            Ran tested = run("test", "modbus-led485", pty.host().toString());

            assertThat(tested.code()).isEqualTo(1);
            assertThat(tested.err().lines()).hasSize(1);
            assertThat(pty.heard()).as("it was asked").contains("01 10 00 70");
        }
    }

    @Test
    void a_line_that_is_not_there_is_exit_code_1() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        Ran ran = run("test", "escpos-generic", "tcp:127.0.0.1:" + closed);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("the line cannot be opened");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void a_printer_that_is_no_queue_of_any_server_is_refused_with_its_code_and_how_to_mend_it() {
        Ran ran = run("paper", "--printer", "no-such-queue-here");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("no-a4-printer").contains("CUPS");
        assertThat(run("paper", "--language", "tlh").code()).isEqualTo(2);
    }
}
