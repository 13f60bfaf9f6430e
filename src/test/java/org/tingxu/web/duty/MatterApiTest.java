package org.tingxu.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** Matters over the API, on a real PostgreSQL. */
class MatterApiTest {
    private static final String MATTERS = "/halls/demo/matters";
    private static final String ID = "522101199001011234";

    private TestServer server = TestServer.demo();
    private final Api clerk = server.api().demo("clerk1");

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonObject request() {
        return new JsonObject()
                .put("item", "felling-permit")
                .put("applicant", new JsonObject().put("name", "欧阳小三").put("idNumber", ID));
    }

    private String accepted() {
        return MATTERS + "/" + clerk.post(MATTERS, request()).ok().number();
    }

    @Test
    void a_matter_survives_a_restart_with_the_same_due_date_and_light() {
        String matter = accepted();
        clerk.post(matter + "/suspend", new JsonObject().put("cause", "hearing").put("toldDays", 3))
                .ok();
        JsonObject before = clerk.get(matter).ok().json();
        server.close();
        server = TestServer.start(server.database(), Optional.empty());
        JsonObject after = server.api().demo("auditor").get(matter).ok().json();
        assertThat(after).isEqualTo(before);
        assertThat(after.getString("due")).isNotBlank();
        assertThat(after.getString("light")).isEqualTo("paused");
        assertThat(server.api()
                        .demo("clerk1")
                        .post(matter + "/resume")
                        .ok()
                        .json()
                        .getString("stage"))
                .isEqualTo("accepted");
    }

    @Test
    void a_retry_acts_once_and_answers_the_same() {
        Api.Reply first = clerk.key("k1").post(MATTERS, request()).ok();
        Api.Reply again = clerk.key("k1").post(MATTERS, request()).ok();
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(clerk.get(MATTERS).list()).hasSize(1);
        JsonObject other = request().put("item", "dibao");
        assertThat(clerk.key("k1").post(MATTERS, other).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void the_applicant_is_shown_masked_and_stands_nowhere_in_clear() {
        String matter = accepted();
        JsonObject shown = clerk.get(matter).json().getJsonObject("applicant");
        assertThat(shown.getString("name")).isEqualTo("欧*三");
        assertThat(shown.getString("idNumber")).isEqualTo("*1234");
        assertThat(clerk.get(MATTERS + "?q=%E6%AC%A7%E9%98%B3%E5%B0%8F%E4%B8%89")
                        .list())
                .as("found by the whole name")
                .hasSize(1);
        assertThat(clerk.get(MATTERS + "?q=%E5%BC%A0").list()).isEmpty();
        try (Sql sql = Sql.open(server.database())) {
            assertThat(sql.value("SELECT string_agg(body, ' ') FROM journal")).doesNotContain("欧阳小三", ID);
            assertThat(sql.value("SELECT string_agg(s::text, ' ') FROM subject s"))
                    .doesNotContain("欧阳小三", ID);
        }
    }

    @Test
    void a_refused_matter_leaves_nobody_behind() throws InterruptedException {
        JsonObject unknown = request().put("version", "0000000000000000");
        assertThat(clerk.post(MATTERS, unknown).code()).isEqualTo("item-version-unknown");
        try (Sql sql = Sql.open(server.database())) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!"0".equals(sql.value("SELECT count(*)::text FROM subject")) && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(sql.value("SELECT count(*)::text FROM subject")).isEqualTo("0");
        }
    }

    @Test
    void every_day_of_the_count_has_its_reason() {
        JsonArray days = clerk.get(accepted()).json().getJsonArray("days");
        assertThat(days.size()).isGreaterThan(10);
        JsonObject last = days.getJsonObject(days.size() - 1);
        assertThat(last.getInteger("total")).isEqualTo(10);
        assertThat(days)
                .allSatisfy(day ->
                        assertThat(((JsonObject) day).getString("reason")).isNotBlank());
    }

    @Test
    void who_asked_for_an_extension_does_not_approve_it_and_a_clerk_never_does() {
        Api head = server.api().demo("supervisor");
        String matter = accepted();
        JsonObject more = new JsonObject().put("days", 3).put("reason", "汛期");
        JsonObject yes = new JsonObject().put("approved", true);
        head.post(matter + "/extension", more).ok();
        assertThat(clerk.post(matter + "/extension/approval", yes).status()).isEqualTo(403);
        Api.Reply own = head.post(matter + "/extension/approval", yes);
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.code()).isEqualTo("approval-by-oneself");
    }

    @Test
    void bad_input_has_its_code_and_changes_nothing() {
        String matter = accepted();
        JsonObject before = clerk.get(matter).json();
        assertThat(clerk.post(matter + "/suspend", new JsonObject().put("toldDays", 3))
                        .code())
                .isEqualTo("suspension-without-cause");
        assertThat(clerk.post(
                                matter + "/suspend",
                                new JsonObject()
                                        .put("cause", "hearing")
                                        .put("toldDays", 3)
                                        .put("at", "2020-01-01T09:00"))
                        .code())
                .isEqualTo("before-acceptance");
        assertThat(clerk.post(matter + "/resume", new JsonObject().put("at", "2026-02-31T09:00"))
                        .code())
                .isEqualTo("invalid-request");
        assertThat(clerk.post(matter + "/decide", new JsonObject().put("granted", false))
                        .code())
                .isEqualTo("reason-missing");
        assertThat(clerk.post(MATTERS + "/2026-999999/resume").code()).isEqualTo("matter-unknown");
        assertThat(clerk.get(MATTERS + "/nonsense").code()).isEqualTo("matter-unknown");
        assertThat(clerk.post(MATTERS, request().put("ticket", "A001")).code()).isEqualTo("ticket-unknown");
        assertThat(clerk.post(MATTERS, request().put("item", "Nonsense")).code())
                .isEqualTo("item-unknown");
        assertThat(clerk.post(matter + "/withdraw", new JsonObject().put("reason", "长".repeat(1_000_000)))
                        .code())
                .isEqualTo("body-too-large");
        assertThat(server.api().get(MATTERS).status()).isEqualTo(401);
        assertThat(clerk.get(matter).json()).isEqualTo(before);
    }

    @Test
    void a_matter_is_taken_in_once_from_the_ticket_in_hand() {
        server.api().take("demo", "dibao").ok();
        clerk.post("/halls/demo/windows/1/sign-in").ok();
        String ticket = clerk.post("/halls/demo/windows/1/next").ok().number();
        JsonObject request = request().put("ticket", ticket);
        assertThat(clerk.post(MATTERS, request).code()).isEqualTo("ticket-not-in-hand");
        clerk.post("/halls/demo/windows/1/start").ok();
        clerk.post(MATTERS, request).ok();
        assertThat(clerk.post(MATTERS, request).code()).isEqualTo("matter-twice");
    }
}
