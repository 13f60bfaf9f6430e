package org.tingxu.web.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.PrinterId;
import org.tingxu.device.desk.PrinterRoom;
import org.tingxu.testing.Api;
import org.tingxu.testing.TestServer;

/** Steps, bodies above and beside, returned matters and notices over the API, on a real PostgreSQL. Each test has matters of its own. */
class MatterPartsApiTest {
    private static final String MATTERS = "/halls/demo/matters";

    private static TestServer server;
    private static Api clerk;

    @BeforeAll
    static void start() {
        server = TestServer.demo();
        clerk = server.api().demo("clerk1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonObject request(String item, String... missing) {
        return new JsonObject()
                .put("item", item)
                .put("missing", new JsonArray(java.util.List.of(missing)))
                .put("applicant", new JsonObject().put("name", "测试甲"));
    }

    private static String taken(JsonObject request) {
        return MATTERS + "/" + clerk.post(MATTERS, request).ok().number();
    }

    private static JsonObject with(String key, Object value) {
        return new JsonObject().put(key, value);
    }

    private static JsonObject first(JsonArray array) {
        return array.getJsonObject(0);
    }

    @Test
    void a_step_has_its_own_light_in_the_answer_the_list_and_the_course() {
        String matter = taken(request("dibao"));
        JsonObject begun =
                clerk.post(matter + "/steps/begin", with("step", "受理审核")).ok().json();
        assertThat(begun.getJsonObject("step").getString("name")).isEqualTo("受理审核");
        assertThat(begun.getJsonObject("step").getString("light")).isEqualTo("green");
        JsonObject done =
                clerk.post(matter + "/steps/finish", with("step", "受理审核")).ok().json();
        assertThat(done.getJsonObject("step").getString("name")).isEqualTo("入户调查");
        JsonArray steps = clerk.get(matter).ok().json().getJsonArray("steps");
        assertThat(steps).hasSize(4);
        assertThat(first(steps).getString("begunBy")).isEqualTo("clerk1");
        assertThat(first(steps).getBoolean("late")).isFalse();
        assertThat(clerk.get(MATTERS + "?stepLight=green&q=" + matter.substring(MATTERS.length() + 1))
                        .ok()
                        .list())
                .hasSize(1);
        assertThat(clerk.post(matter + "/steps/begin", with("step", "审批")).code())
                .isEqualTo("step-not-running");
        assertThat(clerk.post(matter + "/steps/begin", with("step", "没有")).code())
                .isEqualTo("step-unknown");
    }

    @Test
    void what_is_decided_above_is_told_here_as_it_was_decided() {
        String matter = taken(request("village-project"));
        assertThat(clerk.post(matter + "/decide", with("granted", true)).code()).isEqualTo("above-not-answered");
        assertThat(clerk.post(matter + "/answer-above", with("granted", true).put("answer", "同意"))
                        .code())
                .isEqualTo("not-passed-up");
        assertThat(clerk.post(matter + "/pass-up", with("to", "县农业农村局")).code()).isEqualTo("reason-missing");
        clerk.post(matter + "/pass-up", with("to", "县农业农村局").put("opinion", "拟同意"))
                .ok();
        clerk.post(matter + "/answer-above", with("granted", true).put("answer", "同意"))
                .ok();
        assertThat(clerk.post(matter + "/decide", with("granted", false).put("reasons", "不同意"))
                        .code())
                .isEqualTo("decision-unlike-above");
        clerk.post(matter + "/decide", with("granted", true)).ok();
        JsonObject shown = clerk.get(matter).ok().json();
        assertThat(shown.getJsonObject("above").getString("to")).isEqualTo("县农业农村局");
        assertThat(shown.getString("stage")).isEqualTo("finished");
        assertThat(shown.getString("passedUpAt")).isNotBlank();
    }

    @Test
    void a_joint_matter_waits_for_the_answer_of_every_body() {
        String matter = taken(request("house-repair"));
        JsonObject ask = with("lead", "民政办")
                .put(
                        "parts",
                        new JsonArray()
                                .add(with("unit", "住建站").put("task", "鉴定房屋").put("days", 10)));
        clerk.post(matter + "/units", ask).ok();
        assertThat(clerk.post(matter + "/units", ask).code()).isEqualTo("unit-twice");
        assertThat(clerk.post(matter + "/decide", with("granted", true)).code()).isEqualTo("unit-not-answered");
        JsonObject answer = with("unit", "住建站").put("agreed", true).put("answer", "C 级危房");
        clerk.post(matter + "/units/answer", answer).ok();
        assertThat(clerk.post(matter + "/units/answer", answer).code()).isEqualTo("unit-answered-twice");
        JsonObject unit = first(clerk.get(matter).ok().json().getJsonArray("units"));
        assertThat(unit.getString("answer")).isEqualTo("C 级危房");
        assertThat(unit.getString("doneOn")).isNotBlank();
        assertThat(clerk.post(matter + "/decide", with("granted", true)).code()).isEqualTo("step-not-done");
        for (String step : List.of("村级评议", "房屋鉴定", "联合审查")) {
            clerk.post(matter + "/steps/finish", with("step", step)).ok();
        }
        clerk.post(matter + "/decide", with("granted", true)).ok();
        assertThat(clerk.post(
                                taken(request("dibao")) + "/units",
                                with("lead", "民政办").put("parts", new JsonArray()))
                        .code())
                .isEqualTo("units-unnamed");
    }

    @Test
    void a_returned_matter_has_a_notice_with_reasons_and_remedies() {
        JsonObject returned = request("felling-permit")
                .put("returned", with("reasons", "林地不在本乡").put("remedies", "可向县林业局申请"));
        String matter = taken(returned);
        JsonObject shown = clerk.get(matter).ok().json();
        assertThat(shown.getString("stage")).isEqualTo("finished");
        assertThat(shown.getBoolean("returned")).isTrue();
        assertThat(first(shown.getJsonArray("told")).getString("kind")).isEqualTo("returned");
        JsonObject notice = clerk.get(matter + "/notices/1").ok().json();
        assertThat(notice.getString("reasons")).isEqualTo("林地不在本乡");
        assertThat(notice.getString("remedies")).isEqualTo("可向县林业局申请");
        assertThat(notice.getJsonObject("remediesByLaw").getString("zh-CN")).contains("行政复议");
        assertThat(clerk.post(MATTERS, returned.copy().put("missing", new JsonArray().add("application")))
                        .code())
                .isEqualTo("invalid-request");
        String accepted = taken(request("felling-permit"));
        assertThat(clerk.post(accepted + "/return", with("reasons", "不受理")).code())
                .isEqualTo("return-after-acceptance");
    }

    @Test
    void a_notice_tells_all_that_the_applicant_needs_once_and_a_second_one_is_listed() {
        String matter = taken(request("dibao", "income-proof"));
        JsonObject notice = clerk.get(matter + "/notices/1").ok().json();
        JsonObject item = notice.getJsonObject("item");
        assertThat(item.getJsonArray("basis")).isNotEmpty();
        assertThat(item.getJsonArray("steps")).hasSize(4);
        assertThat(item.getInteger("statutoryDays")).isEqualTo(20);
        assertThat(item.getInteger("promisedDays")).isEqualTo(15);
        assertThat(item.getJsonObject("place").getString("en")).isEqualTo("Window 1");
        JsonObject material = first(notice.getJsonArray("materials"));
        assertThat(material.getString("form")).isEqualTo("original");
        assertThat(material.getInteger("copies")).isEqualTo(1);
        assertThat(material.getJsonObject("issuer").getString("zh-CN")).contains("用人单位");
        assertThat(material.getJsonObject("how").getString("zh-CN")).contains("开具");
        assertThat(flagged()).doesNotContain(matter);
        JsonObject same = with("materials", new JsonArray().add("income-proof"));
        clerk.post(matter + "/notice", same).ok();
        assertThat(flagged()).as("the same again").doesNotContain(matter);
        JsonObject more = with("materials", new JsonArray().add("household-book"));
        clerk.post(matter + "/notice", more).ok();
        assertThat(flagged()).as("what the first did not name").contains(matter);
        assertThat(clerk.get(matter + "/notices/3").ok().json().getBoolean("flagged"))
                .isTrue();
        assertThat(clerk.get(matter + "/notices/4").code()).isEqualTo("notice-unknown");
    }

    private static java.util.List<String> flagged() {
        return server.api().demo("auditor").get(MATTERS + "?flagged=true").ok().list().stream()
                .map(m -> MATTERS + "/" + ((JsonObject) m).getString("number"))
                .toList();
    }

    @Test
    void a_notice_comes_out_of_the_ticket_printer_with_the_name_masked() {
        String matter = taken(request("dibao", "household-book"));
        Api.Reply printed = clerk.key("slip-1").post(matter + "/notices/1/slip").ok();
        assertThat(printed.json().getString("outcome")).isEqualTo("printed");
        PrinterRoom.Virtual printer = server.devices()
                .printers()
                .virtual(new PrinterId(printed.json().getString("printer")))
                .orElseThrow();
        int before = printer.papers().size();
        String text = printer.papers().getFirst().slip().text();
        assertThat(text)
                .contains("一次性告知书", "户口簿", "公安机关", "验原件收复印件", "测*甲", "承诺 15 个工作日")
                .doesNotContain("测试甲");
        clerk.key("slip-1").post(matter + "/notices/1/slip").ok();
        assertThat(printer.papers()).as("a retry prints nothing").hasSize(before);
        assertThat(clerk.post(matter + "/notices/1/slip", with("printer", "ghost"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_act_tells_for_whom_the_clerk_acts() {
        String matter = taken(request("dibao").put("actingFor", "clerk5"));
        JsonObject act = first(clerk.get(matter).ok().json().getJsonArray("acts"));
        assertThat(act.getString("clerk")).isEqualTo("clerk1");
        assertThat(act.getString("actingFor")).isEqualTo("clerk5");
        assertThat(clerk.post(matter + "/decide", with("granted", true).put("actingFor", "clerk1"))
                        .code())
                .isEqualTo("acting-for-oneself");
        assertThat(clerk.post(matter + "/decide", with("granted", true).put("actingFor", "Nobody at all"))
                        .code())
                .isEqualTo("invalid-request");
        assertThat(clerk.post(matter + "/decide", with("granted", true).put("actingFor", "clerk2"))
                        .code())
                .as("clerk1 is neither B nor head where clerk2 is A")
                .isEqualTo("acting-for-not-covered");
        JsonObject refused = with("granted", false).put("reasons", "不符合条件").put("actingFor", "clerk5");
        JsonObject done = clerk.post(matter + "/decide", refused).ok().json();
        assertThat(done.getString("actingFor")).isEqualTo("clerk5");
    }

    @Test
    void what_is_on_the_spot_is_due_the_day_it_is_accepted() {
        JsonObject matter = clerk.post(MATTERS, request("first-child")).ok().json();
        JsonArray days = clerk.get(MATTERS + "/" + matter.getString("number"))
                .ok()
                .json()
                .getJsonArray("days");
        assertThat(days.getJsonObject(days.size() - 1).getString("date")).isEqualTo(matter.getString("due"));
        assertThat(days.getJsonObject(days.size() - 1).getInteger("total")).isZero();
    }

    @Test
    void a_time_to_come_and_one_before_acceptance_are_refused() {
        String matter = taken(request("dibao"));
        assertThat(clerk.post(matter + "/withdraw", with("at", "2199-01-01T09:00"))
                        .code())
                .isEqualTo("date-in-future");
        assertThat(clerk.post(matter + "/steps/finish", with("step", "受理审核").put("at", "2020-01-01T09:00"))
                        .code())
                .isEqualTo("before-acceptance");
        assertThat(clerk.post(matter + "/complete").code()).isEqualTo("accepted-twice");
        assertThat(clerk.post(matter + "/return", with("reasons", "长".repeat(501)))
                        .code())
                .isEqualTo("invalid-request");
    }
}
