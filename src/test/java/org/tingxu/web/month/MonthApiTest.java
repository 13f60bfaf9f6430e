package org.tingxu.web.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.testing.Api;
import org.tingxu.testing.TestServer;

/** The figures of a month over the API, on a real PostgreSQL. */
class MonthApiTest {
    private static final String HALL = "/halls/demo";

    private final YearMonth month = YearMonth.from(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    private final String figures = HALL + "/figures/" + month;
    private final TestServer server = TestServer.demo();
    private final Api everybody = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    private void tickets(int count) {
        IntStream.range(0, count).forEach(_ -> everybody.take("demo", "dibao").ok());
    }

    private static JsonObject figure(JsonObject month, String code) {
        return month.getJsonArray("figures").stream()
                .map(JsonObject.class::cast)
                .filter(f -> f.getString("code").equals(code))
                .findFirst()
                .orElseGet(JsonObject::new);
    }

    @Test
    void the_director_sees_all_figures_with_what_they_were_divided_of() {
        tickets(2);
        JsonObject month = server.api().demo("director").get(figures).ok().json();
        assertThat(month.getBoolean("published")).isFalse();
        assertThat(month.getString("month")).isEqualTo(this.month.toString());
        JsonObject abandoned = figure(month, "abandon-rate");
        assertThat(abandoned.getInteger("denominator")).isEqualTo(2);
        assertThat(abandoned.getDouble("value")).isZero();
        assertThat(figure(month, "wait-mean").getValue("value"))
                .as("nobody was served: no data, not 0")
                .isNull();
        assertThat(month.getJsonArray("days").getJsonObject(0).getInteger("issued"))
                .isEqualTo(2);
    }

    @Test
    void everybody_sees_the_results_and_nothing_of_a_group_under_five() {
        Api clerk = server.api().demo("clerk1");
        for (int i = 0; i < 4; i++) {
            accept(clerk);
        }
        JsonObject few = everybody.get(figures).ok().json();
        assertThat(few.getBoolean("published")).isTrue();
        assertThat(figure(few, "accepted").getBoolean("suppressed")).isTrue();
        assertThat(figure(few, "accepted").getValue("value")).isNull();
        assertThat(figure(few, "window-use")).as("is the hall's own business").isEmpty();
        assertThat(few.getJsonArray("days")).isEqualTo(new JsonArray());
        assertThat(few.encode()).doesNotContain("numerator");
        JsonObject all = server.api().demo("auditor").get(figures).ok().json();
        assertThat(figure(all, "accepted").getInteger("value")).isEqualTo(4);
        JsonObject asPublished = server.api()
                .demo("auditor")
                .get(figures + "?scope=published")
                .ok()
                .json();
        assertThat(asPublished).isEqualTo(few);
    }

    private static void accept(Api clerk) {
        clerk.post(
                        HALL + "/matters",
                        new JsonObject()
                                .put("item", "felling-permit")
                                .put("applicant", new JsonObject().put("name", "测试甲")))
                .ok();
    }

    @Test
    void the_table_opens_in_a_spreadsheet_in_the_language_of_the_link() {
        tickets(1);
        Api.Reply english = server.api().demo("director").get(figures + "/table.csv?lang=en");
        assertThat(english.header("Content-Type")).startsWith("text/csv");
        assertThat(english.text().lines().findFirst())
                .hasValueSatisfying(
                        head -> assertThat(head).endsWith("Month,Figure,Value,Numerator,Denominator,Formula"));
        assertThat(english.text()).contains(month + ",Mean wait,—,—,—,");
        Api.Reply published = everybody.get(figures + "/table.csv?lang=zh-CN");
        assertThat(published.text()).contains("月份,指标,数值,口径").doesNotContain("窗口利用率");
    }

    @Test
    void a_month_that_is_none_is_refused_and_one_to_come_has_no_data() {
        assertThat(everybody.get(HALL + "/figures/2026-13").code()).isEqualTo("invalid-request");
        assertThat(everybody.get(HALL + "/figures/March").code()).isEqualTo("invalid-request");
        JsonObject later = server.api()
                .demo("director")
                .get(HALL + "/figures/" + month.plusYears(1))
                .ok()
                .json();
        assertThat(figure(later, "accepted").getValue("value")).isNull();
    }

    @Test
    void the_situation_report_is_seen_as_a_picture_by_who_leads_the_hall_only() {
        String page = HALL + "/paper/month-report/" + month + "/page.png";
        Api.Reply picture = server.api().demo("director").get(page);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(everybody.get(page).code()).isEqualTo("not-signed-in");
        assertThat(server.api().demo("clerk1").get(page).code()).isEqualTo("forbidden");
    }
}
