package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.tingxu.testing.Api;

/** Every operation about parts of matters, notices and people, each answering as it is described. */
final class DutyContract {
    private static final String HALL = "/halls/demo";
    private static final String MATTERS = HALL + "/matters";
    private static final JsonObject WHY = new JsonObject().put("reason", "核实");

    private final Described described;
    private final Api clerk;
    private final Api auditor;
    private final Api director;

    DutyContract(Described described, Api visitor) {
        this.described = described;
        this.clerk = visitor.demo("clerk1");
        this.auditor = visitor.demo("auditor");
        this.director = visitor.demo("director");
    }

    void run() {
        steps();
        above();
        units();
        notices();
        people();
    }

    private String taken(String item, JsonArray missing) {
        JsonObject person = new JsonObject().put("name", "测试乙").put("idNumber", "000000199001019999");
        return MATTERS + "/"
                + described
                        .check(
                                "acceptMatter",
                                clerk.post(
                                        MATTERS,
                                        new JsonObject()
                                                .put("item", item)
                                                .put("missing", missing)
                                                .put("applicant", person)
                                                .put("actingFor", "clerk5")))
                        .number();
    }

    private void steps() {
        String matter = taken("dibao", new JsonArray());
        JsonObject step = new JsonObject().put("step", "受理审核");
        described.check("matterBeginStep", clerk.post(matter + "/steps/begin", step));
        described.check("matterFinishStep", clerk.post(matter + "/steps/finish", step));
        described.check("showMatter", clerk.get(matter));
        described.check("matterWithdraw", clerk.post(matter + "/withdraw"));
    }

    private void above() {
        String matter = taken("village-project", new JsonArray());
        described.check(
                "matterPassUp",
                clerk.post(
                        matter + "/pass-up",
                        new JsonObject().put("to", "县农业农村局").put("opinion", "拟同意")));
        described.check(
                "matterAnswerAbove",
                clerk.post(
                        matter + "/answer-above",
                        new JsonObject().put("granted", true).put("answer", "同意")));
        described.check("showMatter", clerk.get(matter));
        described.check("matterDecide", clerk.post(matter + "/decide", new JsonObject().put("granted", true)));
    }

    private void units() {
        String matter = taken("house-repair", new JsonArray());
        JsonObject part = new JsonObject().put("unit", "住建站").put("task", "鉴定").put("days", 5);
        described.check(
                "matterAskUnits",
                clerk.post(
                        matter + "/units",
                        new JsonObject().put("lead", "民政办").put("parts", new JsonArray().add(part))));
        described.check(
                "matterAnswerUnit",
                clerk.post(
                        matter + "/units/answer",
                        new JsonObject().put("unit", "住建站").put("agreed", true).put("answer", "无异议")));
        described.check("showMatter", clerk.get(matter));
        described.check("matterWithdraw", clerk.post(matter + "/withdraw"));
    }

    private void notices() {
        String matter = taken("dibao", new JsonArray().add("household-book"));
        JsonObject notice =
                described.check("showNotice", clerk.get(matter + "/notices/1")).json();
        assertThat(notice.getString("clerkName")).contains("演示");
        assertThat(notice.getString("clerkBadge")).as("as it was told").isEqualTo("民政01");
        described.check("printNoticeSlip", clerk.post(matter + "/notices/1/slip"));
        described.check("printNoticePaper", clerk.post(matter + "/notices/1/paper"));
        Api.Reply page = clerk.get(matter + "/notices/1/preview?lang=zh-CN");
        assertThat(page.header("Content-Type")).isEqualTo("image/png");
        described.note("previewNoticePaper");
        Api.Reply told = described.check("showMatter", clerk.get(matter));
        assertThat(told.json().getJsonArray("told").getJsonObject(0).getJsonArray("printed").stream()
                        .map(p -> ((JsonObject) p).getString("paper")))
                .containsExactly("slip", "a4");
        described.check(
                "matterReturn",
                clerk.post(
                        matter + "/return",
                        new JsonObject().put("reasons", "不属于本机关职权").put("remedies", "可向县局申请")));
        described.check("showNotice", clerk.get(matter + "/notices/2"));
        described.check("listMatters", clerk.get(MATTERS + "?flagged=true&stepLight=green"));
    }

    private void people() {
        String matter = taken("dibao", new JsonArray());
        described.check("showApplicant", clerk.post(matter + "/applicant", WHY));
        described.check(
                "searchPerson",
                clerk.post(MATTERS + "/search", new JsonObject().put("idNumber", "000000199001019999")));
        described.check("matterWithdraw", clerk.post(matter + "/withdraw"));
        String subject = described.check("showMatter", clerk.get(matter)).json().getString("subject");
        described.check("erasePerson", director.post(HALL + "/subjects/" + subject + "/erasure", WHY));
        // This hall keeps no numbers; CardAtKioskTest has one that does.
        JsonObject card = WHY.copy().put("day", "2026-03-02").put("ticket", "A001");
        assertThat(auditor.post(HALL + "/card-numbers", card).status()).isEqualTo(404);
        described.note("showCardNumber");
        described.check("listPersonAccesses", auditor.get(HALL + "/person-accesses"));
    }
}
