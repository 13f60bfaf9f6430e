package org.tingxu.boot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tingxu.testing.Sql;

class UnfinishedFoldersTest {
    @Test
    void half_unpacked_programs_are_thrown_away_and_whole_ones_are_kept() throws IOException {
        try (DataFolder data = DataFolder.empty()) {
            Path programs = data.path().resolve("postgres").resolve(Binaries.VERSION);
            Path half = Home.unfinished(programs);
            Files.createDirectories(half.resolve("bin"));
            Files.writeString(half.resolve("bin/postgres"), "half a program");
            Disk.makeFolder(data.path().resolve("postgres"), "rwx--x--x");

            answersOn(data.path());
            assertThat(half).doesNotExist();
            assertThat(programs.resolve("bin/postgres")).isExecutable();
            assertThat(programs.resolve("lib/libpq.so.5")).isSymbolicLink();

            Path mark = Files.writeString(programs.resolve("mark"), "unpacked once");
            answersOn(data.path());
            assertThat(mark).exists();
        }
    }

    @Test
    void a_half_initialised_cluster_is_thrown_away_and_made_anew() throws IOException {
        try (DataFolder data = DataFolder.withPrograms()) {
            Path half = Home.unfinished(data.home().cluster());
            Files.createDirectories(half.resolve("base"));
            Files.writeString(half.resolve("PG_VERSION"), "18\n");
            Disk.write(data.home().password(), "of-the-interrupted-start");

            answersOn(data.path());
            assertThat(half).doesNotExist();
            assertThat(Files.readString(data.home().password())).isNotEqualTo("of-the-interrupted-start");
            try (var files = Files.list(data.home().folder())) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("cluster", "lock", "log", "password", "port", Binaries.VERSION);
            }
        }
    }

    @Test
    void an_initdb_that_outlived_its_start_does_not_hinder_the_next_one() throws Exception {
        try (DataFolder data = DataFolder.withPrograms()) {
            Path half = Home.unfinished(data.home().cluster()).resolve("base");
            AtomicBoolean stopped = new AtomicBoolean();
            CountDownLatch writing = new CountDownLatch(1);
            Thread orphan = Thread.ofPlatform().start(() -> {
                for (int i = 0; !stopped.get(); i++) {
                    try {
                        Files.createDirectories(half);
                        Files.writeString(half.resolve("file-" + i % 1_000), "");
                        writing.countDown();
                    } catch (IOException swept) {
                        writing.countDown();
                    }
                }
            });
            try {
                writing.await();
                answersOn(data.path());
            } finally {
                stopped.set(true);
                orphan.join();
            }
            answersOn(data.path());
            assertThat(half).as("the next start removes it").doesNotExist();
        }
    }

    @Test
    @Tag("slow")
    void a_first_start_may_be_killed_at_any_moment() throws Exception {
        try (DataFolder data = DataFolder.empty()) {
            for (long waitMs = 400; waitMs <= 3_200; waitMs += 400) {
                try (OwnerProcess owner = OwnerProcess.on(data.path())) {
                    Thread.sleep(waitMs);
                    owner.kill();
                }
            }
            answersOn(data.path());
        }
    }

    @Test
    void a_data_folder_that_the_server_cannot_walk_into_still_works(@TempDir Path closed) throws IOException {
        Path inner = closed.resolve("data");
        try (DataFolder data = new DataFolder(inner)) {
            Account account = Account.choose();
            Disk.makeFolder(closed, "rwx------");
            answersOn(inner);
            answersOn(inner);
            assertThat(data.home().folder().startsWith(Account.USER_HOME))
                    .isEqualTo(account instanceof Account.Dedicated);
            assertThat(account.reaches(data.home().folder())).isTrue();
        }
    }

    @Test
    void a_link_that_leads_nowhere_is_refused_instead_of_starting_an_empty_hall() throws IOException {
        try (DataFolder data = DataFolder.empty()) {
            Path link = Files.createSymbolicLink(
                    data.path().resolve("postgres"), data.path().resolve("gone"));
            assertThatThrownBy(() -> EmbeddedPostgres.start(data.path(), Duration.ZERO))
                    .isInstanceOf(PostgresFailed.class)
                    .hasMessageContaining(link.toString())
                    .hasMessageContaining("to mend:");
            Files.delete(link);
        }
    }

    @Test
    void a_cluster_of_another_version_owner_or_without_its_password_is_refused_and_left_as_it_is() throws IOException {
        try (DataFolder data = DataFolder.withPrograms()) {
            Home home = data.home();
            Binaries binaries = new Binaries(home.binaries());
            Account account = Account.choose();
            answersOn(data.path());

            Account other = new Account.Self(
                    home.folder()
                            .getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName("daemon"),
                    List.of());
            refused("belongs to", home, binaries, other);

            Files.delete(home.password());
            refused("password", home, binaries, account);

            Files.writeString(home.cluster().resolve("PG_VERSION"), "17\n");
            refused("PostgreSQL 17", home, binaries, account);
            assertThat(home.cluster().resolve("global/pg_control")).exists();
        }
    }

    private static void refused(String why, Home home, Binaries binaries, Account account) {
        assertThatThrownBy(() -> Cluster.prepare(home, binaries, account))
                .isInstanceOf(PostgresFailed.class)
                .hasMessageContaining(why)
                .hasMessageContaining(home.folder().toString());
    }

    private static void answersOn(Path dataFolder) {
        try (var postgres = EmbeddedPostgres.start(dataFolder);
                Sql sql = Sql.open(postgres.uri())) {
            assertThat(sql.value("SELECT current_database()")).isEqualTo("tingxu");
        }
    }
}
