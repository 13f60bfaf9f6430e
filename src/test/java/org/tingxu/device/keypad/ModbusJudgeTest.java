package org.tingxu.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.device.line.LineState;
import org.tingxu.device.line.SerialLine;
import org.tingxu.device.line.SerialSettings;

/** mbpoll, which others wrote on libmodbus, speaks to our virtual device over a pair of pseudo terminals. */
class ModbusJudgeTest {
    private final Vertx vertx = Vertx.vertx();
    private final VirtualModbusPad pad = new VirtualModbusPad(vertx, ModbusKeypadTest.map(ModbusKeypadTest.COUNTER));

    @TempDir
    private Path folder;

    @BeforeEach
    void plug() throws Exception {
        Process cable = start("socat", "socat", "pty,raw,echo=0,link=" + host(), "pty,raw,echo=0,link=" + device());
        processes.add(cable);
        Hall.until(() -> Files.exists(host()) && Files.exists(device()));
        line = SerialLine.open(vertx, SerialSettings.usual(device().toString(), 9600));
        pad.attach(line);
        Hall.until(() -> line.state() instanceof LineState.Up);
    }

    private final List<Process> processes = new ArrayList<>();
    private SerialLine line;

    @AfterEach
    void unplug() throws Exception {
        Hall.await(line.close());
        processes.forEach(Process::destroy);
        Hall.await(vertx.close());
    }

    @Test
    void a_foreign_host_reads_the_key_that_was_pressed_and_the_counter() throws Exception {
        pad.press(7);
        Hall.until(() -> pad.register(3) == 1);

        assertThat(mbpoll("-t", "4", "-r", "2", "-c", "2")).contains("[2]: \t7", "[3]: \t1");
        assertThat(mbpoll("-t", "3", "-r", "2", "-c", "2")).contains("[2]: \t7", "[3]: \t1");
    }

    @Test
    void a_foreign_host_writes_one_register_many_registers_and_a_coil() throws Exception {
        assertThat(mbpoll("-t", "4", "-r", "16", "--", "12")).contains("Written 1 references");
        assertThat(pad.register(16)).isEqualTo(12);

        assertThat(mbpoll("-t", "4", "-r", "32", "--", "8224", "16688", "65535"))
                .contains("Written 3 references");
        assertThat(List.of(pad.register(32), pad.register(33), pad.register(34)))
                .containsExactly(8224, 16688, 65535);

        assertThat(mbpoll("-t", "0", "-r", "5", "--", "1")).contains("Written 1 references");
        assertThat(pad.switchedOn(5)).isEqualTo(1);
    }

    @Test
    void a_foreign_host_understands_that_a_register_does_not_exist() throws Exception {
        assertThat(mbpoll("-t", "4", "-r", "250", "-c", "10")).contains("Illegal data address");
    }

    @Test
    void another_unit_is_not_answered() throws Exception {
        assertThat(mbpollTo(ModbusKeypadTest.UNIT + 1, "-t", "4", "-r", "2")).contains("timed out");
    }

    private String mbpoll(String... arguments) throws Exception {
        return mbpollTo(ModbusKeypadTest.UNIT, arguments);
    }

    /** Numbers from 0, once, at 9600 8N1. What is to be written comes behind the port's name. */
    private String mbpollTo(int unit, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("-m", "rtu", "-a", Integer.toString(unit), "-b", "9600"));
        all.addAll(List.of("-P", "none", "-o", "2", "-1", "-0"));
        List<String> given = List.of(arguments);
        int split = given.contains("--") ? given.indexOf("--") : given.size();
        all.addAll(given.subList(0, split));
        all.add(host().toString());
        all.addAll(given.subList(Math.min(split + 1, given.size()), given.size()));
        Process process = start("mbpoll", "mbpoll", all.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static Process start(String program, String debianPackage, String... arguments) throws IOException {
        Path path = Path.of("/usr/bin", program);
        if (!Files.isExecutable(path)) {
            throw new IOException(program + " is missing: apt-get install " + debianPackage);
        }
        List<String> command = new ArrayList<>(List.of(path.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Path host() {
        return folder.resolve("host");
    }

    private Path device() {
        return folder.resolve("device");
    }
}
