package org.tingxu.boot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Sql;

class EmbeddedPostgresTest {
    private static final Duration SOON = Duration.ofMillis(300);

    private DataFolder data;

    @BeforeEach
    void folder() throws IOException {
        data = DataFolder.withCluster();
    }

    @AfterEach
    void remove() {
        data.close();
    }

    @Test
    void data_outlive_an_orderly_restart() {
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            cutTicket(postgres.uri(), "A001");
        }
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(tickets(postgres.uri())).containsExactly("A001");
        }
    }

    @Test
    void a_restart_keeps_port_and_password_so_that_a_written_down_uri_stays_good() {
        URI first;
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            first = postgres.uri();
        }
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(postgres.uri()).isEqualTo(first);
        }
    }

    @Test
    void the_server_is_durable_loopback_only_and_its_role_is_no_superuser() {
        try (var postgres = EmbeddedPostgres.start(data.path());
                Sql sql = Sql.open(postgres.uri())) {
            assertThat(sql.value("SHOW fsync")).isEqualTo("on");
            assertThat(sql.value("SHOW full_page_writes")).isEqualTo("on");
            assertThat(sql.value("SHOW synchronous_commit")).isEqualTo("on");
            assertThat(sql.value("SHOW data_checksums")).isEqualTo("on");
            assertThat(sql.value("SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(sql.value("SHOW unix_socket_directories")).isEmpty();
            assertThat(sql.value("SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(sql.value("SHOW timezone")).isEqualTo("UTC");
            assertThat(sql.value("SHOW server_version")).isEqualTo("18.6");
            assertThat(sql.value("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
            assertThat(sql.value("SELECT datname FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba"
                            + " WHERE r.rolname = current_user"))
                    .isEqualTo("tingxu");
        }
    }

    @Test
    void the_role_may_take_an_online_backup() {
        try (var postgres = EmbeddedPostgres.start(data.path());
                Sql sql = Sql.open(postgres.uri())) {
            sql.run("SELECT pg_backup_start('test', true)");
            assertThat(sql.value("SELECT length(labelfile) > 0 FROM pg_backup_stop(false)"))
                    .isEqualTo("true");
        }
    }

    @Test
    void only_the_right_password_gets_in() throws IOException {
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            URI wrong = URI.create(postgres.uri().toString().replaceFirst(":[^:@]+@", ":wrong@"));
            assertThatThrownBy(() -> Sql.open(wrong)).hasMessageContaining("password authentication failed");
        }
        assertThat(Files.readAllLines(data.home().cluster().resolve("pg_hba.conf")))
                .filteredOn(line -> line.matches("(local|host).*"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.home().password())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(data.home().password())).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void the_server_never_runs_as_root_and_hears_no_ctrl_c_of_our_terminal() throws IOException {
        Account account = Account.choose();
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            Path process = Path.of("/proc", Long.toString(postgres.pid()));
            assertThat(Files.getOwner(process).getName())
                    .isEqualTo(account.user().getName())
                    .isNotEqualTo("root");
            assertThat(Files.readString(process.resolve("status"))).doesNotContain("Uid:\t0\t");
            String session = Files.readString(process.resolve("stat"))
                    .replaceFirst(".*\\) ", "")
                    .split(" ")[3];
            assertThat(session).isEqualTo(Long.toString(postgres.pid()));
        }
        assertThat(Files.getOwner(data.home().cluster())).isEqualTo(account.user());
        assertThat(Files.getOwner(data.path())).isEqualTo(Files.getOwner(Path.of("/proc/self")));
    }

    @Test
    void killing_the_server_loses_nothing_that_was_committed() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            cutTicket(postgres.uri(), "A001");
            killServer(postgres);
            assertThat(postgres.ended().toCompletableFuture().get(10, TimeUnit.SECONDS))
                    .isNotZero();
            assertThat(EmbeddedPostgres.running(data.path())).isEmpty();
        }
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(tickets(postgres.uri())).containsExactly("A001");
        }
    }

    @Test
    void killing_our_process_ends_the_server_and_the_next_start_finds_all_data() throws Exception {
        long orphan;
        try (OwnerProcess owner = OwnerProcess.on(data.path())) {
            OwnerProcess.Started started = owner.started();
            orphan = started.pid();
            assertThat(EmbeddedPostgres.running(data.path())).contains(started.uri());
            cutTicket(started.uri(), "A001");
            owner.kill();
        }
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(isRunning(orphan)).isFalse();
            assertThat(tickets(postgres.uri())).containsExactly("A001");
        }
    }

    @Test
    void a_server_left_behind_is_named_and_never_adopted() throws Exception {
        try (OwnerProcess owner = OwnerProcess.on(data.path())) {
            long orphan = owner.started().pid();
            signal("STOP", orphan);
            try {
                owner.kill();
                assertThatThrownBy(() -> EmbeddedPostgres.start(data.path(), SOON))
                        .isInstanceOf(PostgresFailed.class)
                        .hasMessageContaining("pid " + orphan)
                        .hasMessageContaining(data.home().folder().toString());
            } finally {
                signal("CONT", orphan);
            }
        }
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(answers(postgres.uri())).isTrue();
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_and_harms_nobody() throws IOException {
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data.path(), SOON))
                    .isInstanceOf(PostgresFailed.class)
                    .hasMessageContaining("in use by the server with pid " + postgres.pid())
                    .hasMessageContaining(data.home().folder().toString())
                    .hasMessageContaining("to mend:");
            cutTicket(postgres.uri(), "A001");
        }
    }

    @Test
    void a_second_start_succeeds_as_soon_as_the_first_owner_is_gone() throws Exception {
        try (OwnerProcess owner = OwnerProcess.on(data.path())) {
            long first = owner.started().pid();
            Thread killer = Thread.ofVirtual().start(() -> killAfter(owner, SOON));
            try (var postgres = EmbeddedPostgres.start(data.path())) {
                assertThat(postgres.pid()).isNotEqualTo(first);
            }
            killer.join();
        }
    }

    @Test
    void a_stranger_on_the_remembered_port_is_left_alone() throws IOException {
        int remembered;
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            remembered = postgres.port();
        }
        try (var stranger = new ServerSocket(remembered, 1, InetAddress.ofLiteral("127.0.0.1"));
                var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(stranger.isBound()).isTrue();
            assertThat(postgres.port()).isNotEqualTo(remembered);
            assertThat(postgres.uri().getPort()).isEqualTo(postgres.port());
            assertThat(answers(postgres.uri())).isTrue();
        }
    }

    @Test
    void a_pid_file_that_names_another_program_by_now_does_not_stop_the_start() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            killServer(postgres);
            assertThat(postgres.ended().toCompletableFuture().get(10, TimeUnit.SECONDS))
                    .isNotZero();
        }
        Process other = new ProcessBuilder(Account.choose().command(List.of("/bin/sleep", "60"))).start();
        try {
            Path file = data.home().cluster().resolve("postmaster.pid");
            Files.writeString(file, Files.readString(file).replaceFirst("^[0-9]+", Long.toString(other.pid())));
            assertThat(EmbeddedPostgres.running(data.path())).isEmpty();
            try (var postgres = EmbeddedPostgres.start(data.path(), SOON)) {
                assertThat(answers(postgres.uri())).isTrue();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_running_server_is_found_by_its_folder_and_a_stopped_one_is_not() {
        assertThat(EmbeddedPostgres.running(data.path().resolve("nothing-here")))
                .isEmpty();
        assertThat(EmbeddedPostgres.running(data.path())).isEmpty();
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            assertThat(EmbeddedPostgres.running(data.path())).contains(postgres.uri());
        }
        assertThat(EmbeddedPostgres.running(data.path())).isEmpty();
    }

    @Test
    void closing_waits_for_the_end_of_the_server_and_may_be_repeated() throws IOException {
        var postgres = EmbeddedPostgres.start(data.path());
        try (Sql idle = Sql.open(postgres.uri())) {
            idle.run("BEGIN");
            postgres.close();
            assertThat(isRunning(postgres.pid())).isFalse();
            postgres.close();
        }
        assertThat(postgres.ended().toCompletableFuture()).isCompletedWithValue(0);
    }

    @Test
    void a_start_that_fails_shows_the_last_lines_of_the_log_and_frees_the_folder() throws IOException {
        EmbeddedPostgres.start(data.path()).close();
        Path control = data.home().cluster().resolve("global/pg_control");
        byte[] good = Files.readAllBytes(control);
        Files.write(control, new byte[10]);
        assertThatThrownBy(() -> EmbeddedPostgres.start(data.path(), SOON))
                .isInstanceOf(PostgresFailed.class)
                .hasMessageContaining("pg_control")
                .hasMessageContaining("postgres.log");
        Files.write(control, good);
        EmbeddedPostgres.start(data.path(), SOON).close();
    }

    /** Not so for a dead process that its new parent has not taken note of yet: that one has no memory any more. */
    private static boolean isRunning(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        return Files.exists(status) && Files.readString(status).contains("VmRSS");
    }

    private static void cutTicket(URI uri, String number) {
        try (Sql sql = Sql.open(uri)) {
            sql.run("CREATE TABLE ticket (number text PRIMARY KEY)");
            sql.run("INSERT INTO ticket VALUES ('" + number + "')");
        }
    }

    private static boolean answers(URI uri) {
        try (Sql sql = Sql.open(uri)) {
            return sql.value("SELECT current_database()").equals("tingxu");
        }
    }

    private static List<String> tickets(URI uri) {
        try (Sql sql = Sql.open(uri)) {
            return sql.column("SELECT number FROM ticket ORDER BY number");
        }
    }

    private static void killServer(EmbeddedPostgres postgres) {
        assertThat(ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly())
                .isTrue();
    }

    private static void signal(String name, long pid) {
        assertThat(Programs.run(List.of("/bin/sh", "-c", "kill -s " + name + " " + pid), ""))
                .matches(Programs.Outcome::good);
    }

    private static void killAfter(OwnerProcess owner, Duration wait) {
        try {
            Thread.sleep(wait);
            owner.kill();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
