package org.tingxu.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tingxu.boot.postgres.EmbeddedPostgres;
import org.tingxu.testing.Api;
import org.tingxu.testing.ServerProcess;
import org.tingxu.testing.Sql;

/** Promises 1, 2, 4 and 6: deaths under load. What was acknowledged is there once; who asks again acts once. */
class KillTest {
    private static final long LOAD_MS = 700;

    private final Path data = ServerProcess.freshData();

    @AfterEach
    void remove() {
        ServerProcess.remove(data);
    }

    @Test
    void what_was_acknowledged_survives_the_death_of_the_server_and_of_its_database() throws Exception {
        Crowd crowd = new Crowd("short", false);
        serverDies(crowd);
        databaseDies(crowd);
        check(crowd);
    }

    @Test
    @Tag("slow")
    void nothing_is_lost_or_doubled_in_twelve_deaths() throws Exception {
        Crowd crowd = new Crowd("long", false);
        for (int i = 0; i < 6; i++) {
            serverDies(crowd);
            databaseDies(crowd);
        }
        check(crowd);
    }

    @Test
    void a_crowd_that_asks_again_under_new_keys_is_found_out() throws Exception {
        Crowd crowd = new Crowd("forgetful", true);
        try (ServerProcess server = ServerProcess.up(data)) {
            crowd.come(server.api());
            Thread.sleep(LOAD_MS);
            crowd.leave();
            crowd.loseAnswer(server.api());
            crowd.askAgain(server.api());
        }
        assertThatThrownBy(() -> check(crowd))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("asked for");
    }

    /** Planted: the database says that it has committed, and writes it down some 200 ms later. */
    @Test
    void a_database_that_answers_before_it_has_written_is_found_out() throws Exception {
        ServerProcess.up(data).close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                Sql sql = Sql.open(postgres.uri())) {
            sql.run("ALTER ROLE CURRENT_USER SET synchronous_commit = off");
        }
        Crowd crowd = new Crowd("hasty", false);
        try (ServerProcess server = ServerProcess.up(data)) {
            crowd.come(server.api());
            Thread.sleep(LOAD_MS);
            ServerProcess.killPostgres(data);
            server.kill();
            crowd.leave();
        }
        assertThatThrownBy(() -> check(crowd))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("acknowledged");
    }

    private void serverDies(Crowd crowd) throws InterruptedException {
        try (ServerProcess server = ServerProcess.up(data)) {
            crowd.come(server.api());
            Thread.sleep(LOAD_MS);
            server.kill();
            crowd.leave();
        }
    }

    private void databaseDies(Crowd crowd) throws InterruptedException {
        try (ServerProcess server = ServerProcess.up(data)) {
            crowd.askAgain(server.api());
            crowd.come(server.api());
            crowd.loseAnswer(server.api());
            Thread.sleep(LOAD_MS);
            ServerProcess.killPostgres(data);
            Thread.sleep(LOAD_MS);
            crowd.leave();
            untilReady(server.api());
            while (!crowd.unanswered().isEmpty()) {
                crowd.askAgain(server.api());
            }
        }
    }

    private static void untilReady(Api api) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (api.get("/health/ready").status() == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("does not recover by itself: " + api.get("/health/ready"));
    }

    /** The whole journal against what the crowd was told. */
    private void check(Crowd crowd) {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            URI uri = postgres.uri();
            Map<String, String> byKey = new HashMap<>();
            Set<String> numbers = new HashSet<>();
            List<String> twice = new ArrayList<>();
            try (Sql sql = Sql.open(uri)) {
                for (String row : sql.column("SELECT command_id || ' ' || body FROM journal"
                        + " WHERE kind LIKE 'ticket-issued%' ORDER BY seq")) {
                    String key = row.substring(0, row.indexOf(' '));
                    String number = new JsonObject(row.substring(row.indexOf(' ') + 1)).getString("ticket");
                    if (!numbers.add(number) || byKey.put(key, number) != null) {
                        twice.add(row);
                    }
                }
            }
            assertThat(twice)
                    .as("rows of a number or a key that was there before")
                    .isEmpty();
            assertThat(byKey).as("tickets that were acknowledged").containsAllEntriesOf(crowd.acknowledged());
            assertThat(byKey)
                    .as("tickets that nobody asked for, or asked for twice")
                    .hasSizeLessThanOrEqualTo(crowd.tries());
            assertThat(crowd.acknowledged()).as("a load worth the test").hasSizeGreaterThan(20);
            assertThat(ServerProcess.run("verify", "--data", data.toString()).exitCode())
                    .as("verify")
                    .isZero();
        }
    }
}
