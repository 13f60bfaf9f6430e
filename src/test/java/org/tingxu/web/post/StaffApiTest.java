package org.tingxu.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** Posts, leave, accountability and appraisal over the API, on a real PostgreSQL. */
class StaffApiTest {
    private static final String HALL = "/halls/demo";
    private static final TestServer SERVER = TestServer.demo();
    private final Api first = SERVER.api().demo("clerk1");
    private final Api third = SERVER.api().demo("clerk3");
    private final Api head = SERVER.api().demo("supervisor");
    private final Api director = SERVER.api().demo("director");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void b_asks_leave_while_a_is_away_and_is_refused_and_another_of_no_post_does_not_sit_there() {
        Api a = SERVER.api().demo("clerk4");
        String key = a.post(HALL + "/leaves", leave()).ok().number();
        assertThat(a.post(HALL + "/leaves/" + key + "/answer", yes()).status()).isEqualTo(403);
        head.post(HALL + "/leaves/" + key + "/answer", yes()).ok();
        assertThat(SERVER.api().demo("clerk5").post(HALL + "/leaves", leave()).code())
                .isEqualTo("leave-uncovered");
        assertThat(third.post(HALL + "/windows/1/sign-in").code()).isEqualTo("post-not-held");
        assertThat(third.get(HALL + "/leaves").list())
                .as("a clerk sees her own")
                .isEmpty();
        assertThat(head.get(HALL + "/leaves?state=open").list()).isNotEmpty();
    }

    @Test
    void an_upheld_appeal_restores_the_score_and_a_clerk_sees_only_her_own_cases() {
        JsonObject raise = new JsonObject()
                .put("clerk", "clerk1")
                .put("trigger", "other")
                .put("what", "擅离岗位")
                .put("evidence", new JsonArray().add(999_999_999));
        assertThat(head.post(HALL + "/accountability", raise).code()).isEqualTo("accountability-evidence-unknown");
        raise.put("evidence", new JsonArray().add(1));
        String path = HALL + "/accountability/"
                + head.post(HALL + "/accountability", raise).ok().number();
        JsonObject text = new JsonObject().put("text", "公务外出");
        assertThat(third.get(path).code()).isEqualTo("accountability-unknown");
        assertThat(third.post(path + "/defence", text).code()).isEqualTo("accountability-not-yours");
        first.post(path + "/defence", text).ok();
        JsonObject decision =
                new JsonObject().put("upheld", true).put("points", 7).put("reason", "属实");
        assertThat(head.post(path + "/decision", decision).code()).isEqualTo("accountability-own");
        director.post(path + "/decision", decision).ok();
        assertThat(score(first)).isEqualTo(93);
        first.post(path + "/appeal", text).ok();
        head.post(path + "/appeal-answer", new JsonObject().put("upheld", true).put("reason", "申诉成立"))
                .ok();
        assertThat(score(first)).isEqualTo(100);
        assertThat(director.get(path).json().getJsonArray("acts")).hasSize(5);
    }

    private static int score(Api clerk) {
        JsonObject scores =
                clerk.get(HALL + "/accountability-scores").ok().json().getJsonObject("scores");
        assertThat(scores.fieldNames()).containsExactly("clerk1");
        return scores.getInteger("clerk1");
    }

    @Test
    void a_formula_in_a_name_does_not_reach_a_table_and_a_past_rota_is_refused() {
        LocalDate monday = LocalDate.now(ZoneId.of("Asia/Shanghai")).with(java.time.DayOfWeek.MONDAY);
        JsonObject seats = new JsonObject()
                .put(
                        "seats",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("day", monday.plusDays(8).toString())
                                        .put("window", 1)
                                        .put("clerk", "clerk3")));
        String next = HALL + "/rota/" + monday.plusDays(7);
        head.send("PUT", next, seats.encode()).ok();
        assertThat(first.send("PUT", next, seats.encode()).status()).isEqualTo(403);
        assertThat(first.get(next).json().getJsonArray("seats")).hasSize(1);
        assertThat(head.send("PUT", HALL + "/rota/" + monday.minusDays(7), seats.encode())
                        .code())
                .isEqualTo("rota-past");
        assertThat(director.get(HALL + "/appraisal-export").text())
                .startsWith("\uFEFF")
                .doesNotContain(",+");
        try (Sql sql = Sql.open(SERVER.database())) {
            assertThat(sql.value("SELECT count(*)::text FROM ledger_entry WHERE ledger = 'rota'"))
                    .isEqualTo("1");
        }
    }

    private static JsonObject yes() {
        return new JsonObject().put("approved", true);
    }

    private static JsonObject leave() {
        LocalDateTime from = LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(1)
                .withNano(0)
                .withSecond(0);
        return new JsonObject()
                .put("from", from.toString().substring(0, 16))
                .put("until", from.plusDays(2).toString().substring(0, 16))
                .put("kind", "annual")
                .put("reason", "回乡");
    }
}
