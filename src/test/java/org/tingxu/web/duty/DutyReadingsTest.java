package org.tingxu.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.Sql;
import org.tingxu.testing.TestServer;

/** What the screens of matters read: the catalogue, a due day in advance, the worst first, the figures, the chain. */
class DutyReadingsTest {
    private static final String HALL = "/halls/demo";
    private static final String MATTERS = HALL + "/matters";
    private static final String CHECK = HALL + "/audit/chain-check";

    private final TestServer server = TestServer.demo();
    private final Api clerk = server.api().demo("clerk1");

    @AfterEach
    void stop() {
        server.close();
    }

    private String accept(Api by, String item, String... missing) {
        JsonObject request = new JsonObject()
                .put("item", item)
                .put("applicant", new JsonObject().put("name", "张三"))
                .put("missing", new JsonArray(List.of(missing)));
        return by.post(MATTERS, request).ok().number();
    }

    @Test
    void the_due_day_told_before_acceptance_is_the_one_that_acceptance_gives() {
        JsonArray items = clerk.get(HALL + "/items").ok().list();
        assertThat(items).isNotEmpty();
        for (Object each : items) {
            String item = ((JsonObject) each).getString("code");
            JsonObject told = clerk.get(HALL + "/items/" + item + "/due").ok().json();
            JsonObject matter =
                    clerk.get(MATTERS + "/" + accept(clerk, item)).ok().json();
            assertThat(matter.getString("due")).as(item).isEqualTo(told.getString("due"));
            assertThat(matter.getString("version")).isEqualTo(told.getString("version"));
        }
    }

    @Test
    void a_due_day_over_the_spring_festival_leaves_its_holidays_out() {
        JsonObject told = clerk.get(HALL + "/items/felling-permit/due?at=2026-02-10T09:30")
                .ok()
                .json();
        // Ten working days after 10 February: 15 to 23 are off, 14 and 28 are worked.
        assertThat(told.getString("due")).isEqualTo("2026-03-02");
        assertThat(told.getBoolean("dueProvisional")).isFalse();
        assertThat(clerk.get(HALL + "/items/felling-permit/due?at=2026-02-31T09:30")
                        .code())
                .isEqualTo("invalid-request");
        assertThat(clerk.get(HALL + "/items/nonsense/due").code()).isEqualTo("item-unknown");
        assertThat(server.api().get(HALL + "/items/felling-permit/due").status())
                .isEqualTo(401);
    }

    @Test
    void the_list_of_what_is_due_is_of_ones_own_matters_with_the_worst_first() {
        String green = accept(clerk, "felling-permit");
        String late = accept(clerk, "dibao");
        String soon = accept(clerk, "dibao");
        accept(server.api().demo("clerk2"), "dibao");
        try (Sql sql = Sql.open(server.database())) {
            sql.run("UPDATE matter SET yellow_from = current_date - 9, red_from = current_date - 7,"
                    + " due = current_date - 8 WHERE number = '" + late + "'");
            sql.run("UPDATE matter SET yellow_from = current_date - 1 WHERE number = '" + soon + "'");
        }
        JsonArray mine =
                clerk.get(MATTERS + "?state=open&only=mine&order=worst").ok().list();
        assertThat(mine).extracting(m -> ((JsonObject) m).getString("number")).containsExactly(late, soon, green);
        assertThat(mine.getJsonObject(0).getInteger("daysLeft")).isNegative();
        assertThat(mine.getJsonObject(2).getInteger("daysLeft"))
                .as("ten, and one more when taken in on a day off")
                .isBetween(10, 11);
        JsonObject figures =
                server.api().demo("director").get(HALL + "/duties/figures").ok().json();
        assertThat(figures.getInteger("open")).isEqualTo(4);
        assertThat(figures.getInteger("overdue")).isEqualTo(1);
        assertThat(figures.getInteger("dueSoon")).isEqualTo(1);
        assertThat(figures.getDouble("onTimeRate"))
                .as("one open overdue, none closed")
                .isZero();
    }

    @Test
    void a_hall_without_matters_has_no_rate() {
        JsonObject figures =
                server.api().demo("director").get(HALL + "/duties/figures").ok().json();
        assertThat(figures.getValue("onTimeRate")).isNull();
        assertThat(clerk.get(HALL + "/duties/figures").status()).isEqualTo(403);
    }

    @Test
    void the_lists_of_the_supervisor_hold_what_waits_for_an_answer_and_second_notices() {
        String asked = accept(clerk, "felling-permit");
        clerk.post(
                        MATTERS + "/" + asked + "/extension",
                        new JsonObject().put("days", 3).put("reason", "汛期"))
                .ok();
        String flagged = accept(clerk, "felling-permit", "application");
        clerk.post(
                        MATTERS + "/" + flagged + "/notice",
                        new JsonObject().put("materials", new JsonArray().add("forest-right")))
                .ok();
        Api head = server.api().demo("supervisor");
        assertThat(head.get(MATTERS + "?only=asked").ok().list())
                .extracting(m -> ((JsonObject) m).getString("number"))
                .containsExactly(asked);
        assertThat(head.get(MATTERS + "?only=flagged").ok().list())
                .extracting(m -> ((JsonObject) m).getString("number"))
                .containsExactly(flagged);
    }

    @Test
    void the_auditor_alone_has_the_chain_checked_and_is_told_the_first_broken_row() throws InterruptedException {
        Api auditor = server.api().demo("auditor");
        assertThat(auditor.get(CHECK).ok().json().getString("state")).isEqualTo("never");
        assertThat(clerk.post(CHECK).status()).isEqualTo(403);
        accept(clerk, "felling-permit");
        JsonObject whole = checked(auditor);
        assertThat(whole.getString("state")).isEqualTo("whole");
        assertThat(whole.getLong("rows")).isGreaterThan(2);
        try (Sql sql = Sql.open(server.database())) {
            sql.run("UPDATE journal SET actor = 'someone' WHERE seq = 2");
        }
        JsonObject broken = checked(auditor);
        assertThat(broken.getString("state")).isEqualTo("broken");
        assertThat(broken.getLong("brokenRow")).isEqualTo(2);
        assertThat(broken.getLong("rows")).isEqualTo(1);
    }

    private static JsonObject checked(Api auditor) throws InterruptedException {
        Api.Reply started = auditor.post(CHECK).ok();
        assertThat(started.status()).isEqualTo(202);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        JsonObject state = started.json();
        while (state.getString("state").equals("running") && System.nanoTime() < end) {
            Thread.sleep(20);
            state = auditor.get(CHECK).ok().json();
        }
        return state;
    }
}
