package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.testing.Api;
import org.tingxu.testing.ServerProcess;
import org.tingxu.testing.ServerProcess.Ended;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestPostgres;
import org.tingxu.testing.TestServer;

class CommandLineTest {
    private static final String FIVE_FAULTS = """
            hall: {id: Town Hall, name: {zh-CN: 厅, en: Hall}, zone: Asia/Nowhere}
            hours: always
            groups:
              - {code: civil, name: {zh-CN: 民政, en: Civil}, prefix: abc}
            services:
              - {code: advice, name: {zh-CN: 咨询, en: Advice}, group: civl}
            windows:
              - {window: 1000, serves: [advice]}
            """;

    @TempDir
    private Path folder;

    private final Path data = ServerProcess.freshData();

    @AfterEach
    void remove() {
        ServerProcess.remove(data);
    }

    @ParameterizedTest
    @CsvSource({
        "up --colour, --colour",
        "up --port 70000, --port is 0 to 65535",
        "up --port x, --port",
        "up --hash md5, sha-256 or sm3",
        "dance, dance",
        "bench --soak 0, --soak takes 1 to",
        "bench --soak soon, --soak",
        "verify --data /nowhere/at/all, /nowhere/at/all",
        "up --port 0 --database nonsense, --database",
        "verify --database nonsense, --database",
        "figures --month 2026-13, --month takes a year and a month",
        "figures --month 2026-03 --data /nowhere/at/all, /nowhere/at/all",
        "up --port 0 --hall /nowhere/hall.yaml, /nowhere/hall.yaml",
        "up --port 0 --host 203.0.113.7, 203.0.113.7",
    })
    void a_wrong_word_is_told_in_one_line_with_exit_code_2(String words, String told) {
        String line = words.startsWith("up") ? words + " --data " + folder : words;
        oneLine(inThisProcess(line.split(" ")), told);
    }

    /** The same as a process of its own, and quicker; for commands that start nothing. */
    private static Ended inThisProcess(String... words) {
        StringWriter err = new StringWriter();
        int code = Main.commandLine().setErr(new PrintWriter(err, true)).execute(words);
        return new Ended(code, "", err.toString());
    }

    @Test
    void the_process_itself_ends_with_that_code() {
        oneLine(ServerProcess.run("dance"), "dance");
    }

    @Test
    void a_database_that_is_not_there_or_refuses_us_is_told_in_one_line_without_its_password() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String gone = "postgresql://someone:s3cret@127.0.0.1:%d/tingxu".formatted(free);
        URI real = TestPostgres.shared().uri();
        String wrong = "postgresql://tingxu:s3cret@127.0.0.1:%d/tingxu".formatted(real.getPort());
        for (String uri : new String[] {gone, wrong}) {
            Ended up = ServerProcess.run("up", "--port", "0", "--data", folder.toString(), "--database", uri);
            oneLine(up, "the database cannot be used");
            Ended verify = ServerProcess.run(Map.of("TINGXU_DATABASE_URL", uri), "verify");
            oneLine(verify, "cannot be read");
            assertThat(up.err() + up.out() + verify.err() + verify.out()).doesNotContain("s3cret");
        }
    }

    @Test
    void verify_of_a_folder_without_a_database_makes_none() {
        oneLine(ServerProcess.run("verify", "--data", folder.toString()), "no database");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_fault_of_a_hall_file_has_its_line() throws IOException {
        Path file = folder.resolve("hall.yaml");
        Files.writeString(file, FIVE_FAULTS);
        Ended ended = ServerProcess.run("up", "--port", "0", "--data", data.toString(), "--hall", file.toString());
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(5).allMatch(line -> line.matches(".*hall\\.yaml:\\d+:\\d+ .*"));
        assertThat(data.resolve("secret.key")).as("nothing was started").doesNotExist();
    }

    @Test
    void a_taken_port_is_told_before_the_hall_is_taken_from_the_server_that_runs() {
        try (TestServer running = TestServer.demo()) {
            Ended second = ServerProcess.run(
                    "up",
                    "--host",
                    "127.0.0.1",
                    "--port",
                    Integer.toString(running.port()),
                    "--data",
                    folder.toString(),
                    "--database",
                    running.database().toString());
            oneLine(second, "is taken");
            assertThat(running.api().take("demo", "advice").status()).isEqualTo(201);
        }
    }

    @Test
    void data_outlive_a_restart_a_second_server_is_refused_and_signals_stop_in_order() throws IOException {
        String number;
        String tracking;
        try (ServerProcess server = ServerProcess.up(data)) {
            Api.Reply taken = server.api().key("first").take("demo", "advice").ok();
            number = taken.number();
            tracking = taken.json().getString("tracking");
            Ended second = ServerProcess.run("up", "--port", "0", "--data", data.toString());
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.err()).contains("in use").contains("to mend").doesNotContain("\tat ");
            assertThat(ServerProcess.run("verify", "--data", data.toString()).out())
                    .contains("chain whole");
            long asked = System.nanoTime();
            assertThat(server.end("TERM")).isIn(0, 143);
            assertThat(System.nanoTime() - asked).isLessThan(15_000_000_000L);
        }
        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        try (ServerProcess server = ServerProcess.up(data)) {
            assertThat(server.api().get("/tracking/" + tracking).number()).isEqualTo(number);
            assertThat(server.api().key("first").take("demo", "advice").number())
                    .isEqualTo(number);
            assertThat(server.end("INT")).isIn(0, 130);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                Sql sql = Sql.open(postgres.uri())) {
            assertThat(sql.value("SELECT (SELECT max(seq) FROM snapshot) = (SELECT max(seq) FROM journal)"))
                    .as("the last snapshot is of the last row")
                    .isEqualTo("true");
            assertThat(ServerProcess.run("verify", "--data", data.toString()).exitCode())
                    .isZero();
            sql.run("UPDATE journal SET actor = 'someone' WHERE kind LIKE 'ticket-issued%'");
            Ended tampered = ServerProcess.run("verify", "--data", data.toString());
            assertThat(tampered.exitCode()).isEqualTo(1);
            assertThat(tampered.out()).contains("BROKEN");
        }
        Ended alone = ServerProcess.run("verify", "--data", data.toString());
        assertThat(alone.exitCode()).as("without a server, too").isEqualTo(1);
    }

    private static void oneLine(Ended ended, String told) {
        assertThat(ended.exitCode()).as(ended.toString()).isEqualTo(2);
        assertThat(ended.err().lines().filter(line -> !line.matches("\\d{4}-\\d\\d-\\d\\dT.* (INFO|WARNING) .*")))
                .as(ended.err())
                .hasSize(1)
                .allMatch(line -> line.contains(told));
        assertThat(ended.err()).doesNotContain("\tat ");
    }
}
