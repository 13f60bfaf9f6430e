package org.tingxu.journal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.TestPostgres;

class MigrationsTest {
    private static final Migration FIRST = Migration.of("001-box.sql", "CREATE TABLE box (n int);\n");
    private static final Migration SECOND =
            Migration.of("002-more.sql", "INSERT INTO box VALUES (1); INSERT INTO box VALUES (2);\n");

    private final Vertx vertx = Vertx.vertx();
    private Database database;

    @BeforeEach
    void start() {
        database = Database.open(vertx, TestPostgres.freshDatabase().toString());
    }

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    @Test
    void the_shipped_files_make_the_schema_and_are_applied_once() {
        assertThat(Migrations.run(database).await()).isEqualTo(Migrations.FILES.size());
        assertThat(Migrations.run(database).await()).isZero();
        assertThat(count("SELECT count(*) FROM staff")).isZero();
        assertThat(count("SELECT count(*) FROM schema_version WHERE length(sha256) = 64"))
                .isEqualTo(Migrations.FILES.size());
    }

    @Test
    void only_what_is_missing_is_applied() {
        assertThat(Migrations.run(database, List.of(FIRST)).await()).isEqualTo(1);
        assertThat(Migrations.run(database, List.of(FIRST, SECOND)).await()).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM box")).isEqualTo(2);
    }

    @Test
    void servers_that_start_at_once_apply_each_file_once() {
        List<Future<Integer>> starts = IntStream.range(0, 6)
                .mapToObj(i -> Migrations.run(database, List.of(FIRST, SECOND)))
                .toList();
        assertThat(starts.stream().mapToInt(start -> start.await()).sum()).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM box")).isEqualTo(2);
    }

    @Test
    void a_changed_old_file_is_refused_by_name() {
        Migrations.run(database, List.of(FIRST)).await();
        Migration changed = Migration.of("001-box.sql", "CREATE TABLE box (n bigint);\n");
        assertThatThrownBy(
                        () -> Migrations.run(database, List.of(changed, SECOND)).await())
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("001-box.sql differs")
                .hasMessageContaining("a new file with the next number");
        assertThat(count("SELECT count(*) FROM box")).isZero();
    }

    @Test
    void a_checkout_with_windows_line_ends_is_the_same_file() {
        Migrations.run(database, List.of(FIRST)).await();
        Migration windows = Migration.of("001-box.sql", "CREATE TABLE box (n int);\r\n");
        assertThat(Migrations.run(database, List.of(windows)).await()).isZero();
    }

    @Test
    void a_database_newer_than_the_program_is_refused() {
        Migrations.run(database, List.of(FIRST, SECOND)).await();
        assertThatThrownBy(() -> Migrations.run(database, List.of(FIRST)).await())
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("002-more.sql")
                .hasMessageContaining("newer program");
    }

    @Test
    void a_failing_file_leaves_no_trace_and_can_be_mended() {
        Migration broken = Migration.of("002-more.sql", "INSERT INTO box VALUES (1); INSERT INTO bocks VALUES (2);");
        assertThatThrownBy(
                        () -> Migrations.run(database, List.of(FIRST, broken)).await())
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("sql/002-more.sql failed")
                .hasMessageContaining("bocks");
        assertThat(count("SELECT count(*) FROM box")).isZero();
        assertThat(Migrations.run(database, List.of(FIRST, SECOND)).await()).isEqualTo(1);
    }

    @Test
    void a_file_name_without_a_number_is_a_bug() {
        assertThatThrownBy(() -> Migration.of("box.sql", "")).hasMessageContaining("NNN-name.sql");
        assertThatThrownBy(() -> Migration.shipped("999-nothing.sql")).hasMessageContaining("missing from this build");
    }

    private long count(String sql) {
        return database.query(sql, Tuple.tuple()).await().iterator().next().getLong(0);
    }
}
