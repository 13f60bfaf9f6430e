package org.tingxu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
    @Test
    void two_fresh_databases_are_empty_and_know_nothing_of_each_other() {
        URI first = TestPostgres.freshDatabase();
        URI second = TestPostgres.freshDatabase();
        assertThat(first).isNotEqualTo(second);
        try (Sql one = Sql.open(first);
                Sql two = Sql.open(second)) {
            one.run("CREATE TABLE ticket (number text)");
            assertThat(one.value("SELECT to_regclass('ticket')")).isEqualTo("ticket");
            assertThat(two.value("SELECT to_regclass('ticket')")).isEqualTo("null");
            assertThat(two.value("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void every_test_of_a_process_gets_the_same_server() {
        assertThat(TestPostgres.shared()).isSameAs(TestPostgres.shared());
    }
}
