package org.tingxu.web.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.HallYaml;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;
import org.tingxu.testing.TestSessions;

/** Promise 5. */
class TwoHundredClerksTest {
    private static final int CLERKS = 200;
    private static final int ROUNDS = 3;
    private static final String COPY_ADMIN = """
            INSERT INTO staff (user_name, display_name, roles, password_hash, demo)
            SELECT 'c' || n, 'Clerk ' || n, '{clerk}', password_hash, false FROM staff, generate_series(1, %d) AS n
            WHERE user_name = 'clerk1'
            """.formatted(CLERKS);

    @Test
    void no_ticket_is_called_at_two_windows_when_two_hundred_clerks_call_at_once() {
        try (TestServer server = TestServer.of(HallYaml.windows(CLERKS));
                Sql sql = Sql.open(server.database())) {
            List<Api> clerks = signedIn(server, sql);
            all(i -> clerks.get(i).start("POST", path(i, "sign-in"), "")).forEach(Api.Reply::ok);
            int people = CLERKS * ROUNDS - 60;
            all(
                            people,
                            i -> server.api()
                                    .start(
                                            "POST",
                                            "/halls/wide/tickets",
                                            new JsonObject()
                                                    .put("service", "advice")
                                                    .encode()))
                    .forEach(r -> assertThat(r.status()).as(r.toString()).isEqualTo(201));
            Map<String, Integer> windowOf = new HashMap<>();
            int nobody = 0;
            for (int round = 0; round < ROUNDS; round++) {
                List<Api.Reply> calls = all(i -> clerks.get(i).start("POST", path(i, "next"), ""));
                for (int i = 0; i < CLERKS; i++) {
                    Api.Reply call = calls.get(i).ok();
                    if (call.status() == 204) {
                        nobody++;
                    } else {
                        assertThat(windowOf.put(call.number(), i + 1))
                                .as(call.number())
                                .isNull();
                    }
                }
                all(i -> clerks.get(i).start("POST", path(i, "start"), ""));
                all(i -> clerks.get(i).start("POST", path(i, "finish"), ""));
            }
            assertThat(windowOf).hasSize(people);
            assertThat(nobody).isEqualTo(60);
            assertThat(sql.value(
                            "SELECT count(*) FROM (SELECT number FROM visit GROUP BY number HAVING count(*) > 1) x"))
                    .as("and so says the database")
                    .isEqualTo("0");
            assertThat(sql.value("SELECT count(*) FROM ticket WHERE state = 'finished'"))
                    .isEqualTo(Integer.toString(people));
        }
    }

    /** Sessions are put in by SQL: two hundred passwords would be hashed for a minute. */
    private static List<Api> signedIn(TestServer server, Sql sql) {
        sql.run(COPY_ADMIN);
        List<Api> out = new ArrayList<>();
        for (int i = 1; i <= CLERKS; i++) {
            out.add(server.api().with("Cookie", TestSessions.open(sql, "c" + i)));
        }
        return out;
    }

    private static String path(int i, String command) {
        return "/halls/wide/windows/" + (i + 1) + "/" + command;
    }

    private static List<Api.Reply> all(IntFunction<CompletableFuture<Api.Reply>> each) {
        return all(CLERKS, each);
    }

    private static List<Api.Reply> all(int count, IntFunction<CompletableFuture<Api.Reply>> each) {
        List<CompletableFuture<Api.Reply>> asked =
                IntStream.range(0, count).mapToObj(each).toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }
}
