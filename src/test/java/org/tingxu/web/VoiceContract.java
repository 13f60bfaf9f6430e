package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tingxu.testing.Api;

/** The operations by which residents are heard, once each. */
record VoiceContract(Described described, Api visitor, Api clerk, Api head, Api director) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String HALL = "/halls/demo";
    private static final JsonObject PERSON = new JsonObject().put("name", "张三").put("phone", "13000000000");
    private static final JsonObject REASON = new JsonObject().put("reason", "核实情况");

    void run() {
        ratings();
        complaints();
        reception();
        disclosures();
        stations();
    }

    private void table(String operation, String path) {
        Api.Reply csv = head.get(HALL + path);
        assertThat(csv.status()).as(csv.text()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines().count()).isGreaterThan(1);
        described.note(operation);
    }

    private String badlyRated() {
        JsonObject ticket = visitor.take("demo", "dibao").ok().json();
        String window = HALL + "/windows/1";
        clerk.post(window + "/call", new JsonObject().put("number", ticket.getString("number")))
                .ok();
        clerk.post(window + "/start").ok();
        clerk.post(window + "/finish").ok();
        String token = "/tracking/" + ticket.getString("tracking") + "/rating";
        described.check("rateOwnVisit", visitor.post(token, new JsonObject().put("grade", 1)));
        described.check(
                "leaveContact",
                visitor.post(
                        token + "/contact",
                        new JsonObject().put("person", PERSON).put("words", "等太久")));
        return HALL + "/rating-cases/"
                + described
                        .check("listRatingCases", head.get(HALL + "/rating-cases?state=open"))
                        .list()
                        .getJsonObject(0)
                        .getString("number");
    }

    private void ratings() {
        clerk.post(HALL + "/windows/1/sign-in").ok();
        String first = badlyRated();
        described.check("ratingContact", head.post(first + "/contact", REASON));
        described.check(
                "ratingCallBack",
                head.post(
                        first + "/call-back",
                        new JsonObject().put("reached", true).put("note", "等候过久")));
        described.check("ratingMend", clerk.post(first + "/mend", new JsonObject().put("measure", "增开窗口")));
        described.check("ratingClose", head.post(first + "/close", new JsonObject().put("word", "satisfied")));
        described.check("showRatingCase", head.get(first));
        String second = badlyRated();
        described.check("ratingAppeal", clerk.post(second + "/appeal", REASON));
        described.check(
                "ratingAppealDecision",
                director.post(
                        second + "/appeal/decision",
                        new JsonObject().put("upheld", true).put("reason", "录像核实")));
        described.check("showRatingCase", head.get(second));
        table("exportRatingCases", "/rating-cases.csv");
    }

    private void complaints() {
        JsonObject words = new JsonObject()
                .put("kind", "complaint")
                .put("words", "态度不好\n还不耐烦")
                .put("person", PERSON)
                .put("window", 1);
        JsonObject receipt =
                described.check("speak", visitor.post(HALL + "/voice", words)).json();
        JsonObject code = new JsonObject().put("code", receipt.getString("code"));
        String own = HALL + "/voice/" + receipt.getString("number") + "/follow";
        described.check("followVoice", visitor.post(own, code));
        String one = HALL + "/complaints/" + receipt.getString("number");
        described.check("listComplaints", head.get(HALL + "/complaints?state=open"));
        described.check("complaintAccept", head.post(one + "/accept", new JsonObject().put("hard", true)));
        described.check("showComplainant", head.post(one + "/complainant", REASON));
        described.check("complaintInvestigate", head.post(one + "/investigate", new JsonObject().put("finding", "属实")));
        described.check(
                "complaintDispose",
                head.post(one + "/dispose", new JsonObject().put("upheld", true).put("measure", "批评教育")));
        described.check("complaintAnswer", head.post(one + "/answer", new JsonObject().put("answer", "已处理")));
        described.check("followVoice", visitor.post(own, code));
        described.check("complaintArchive", head.post(one + "/archive", new JsonObject().put("use", "培训")));
        described.check("showComplaint", head.get(one));
        described.check(
                "takeComplaint",
                clerk.post(
                        HALL + "/complaints",
                        new JsonObject()
                                .put("kind", "suggestion")
                                .put("channel", "box")
                                .put("words", "增设座椅")
                                .put("answer", "已增设")));
        table("exportComplaints", "/complaints.csv");
    }

    private void reception() {
        JsonObject note = new JsonObject().put("channel", "phone").put("topic", "低保条件");
        String key = described
                .check("noteEnquiry", clerk.post(HALL + "/reception", note))
                .number();
        described.check("listEnquiries", head.get(HALL + "/reception"));
        described.check(
                "answerEnquiry",
                clerk.post(HALL + "/reception/" + key + "/answer", new JsonObject().put("answer", "已答复")));
        described.check("countEnquiries", head.get(HALL + "/reception-counts?month=2026-03"));
        table("exportEnquiries", "/reception.csv");
    }

    private void disclosures() {
        JsonObject request = new JsonObject()
                .put("channel", "letter")
                .put("topic", "征地补偿方案")
                .put("person", PERSON)
                .put("words", "某组征地补偿方案全文");
        String one = HALL + "/disclosures/"
                + described
                        .check("fileDisclosure", clerk.post(HALL + "/disclosures", request))
                        .number();
        described.check("listDisclosures", head.get(HALL + "/disclosures"));
        described.check("showRequester", clerk.post(one + "/requester", REASON));
        described.check(
                "disclosureCorrection",
                clerk.post(
                        one + "/correction",
                        new JsonObject()
                                .put("what", "写明年份")
                                .put("until", LocalDate.now(ZONE).plusDays(30).toString())));
        described.check("disclosureCorrected", clerk.post(one + "/corrected"));
        described.check("disclosureReview", clerk.post(one + "/review", new JsonObject().put("note", "齐全")));
        described.check("disclosureThirdParty", clerk.post(one + "/third-party"));
        described.check("showDisclosure", head.get(one));
        described.check(
                "disclosureThirdPartyWord",
                clerk.post(one + "/third-party/word", new JsonObject().put("word", "agrees")));
        described.check(
                "disclosureExtension",
                clerk.post(one + "/extension", new JsonObject().put("days", 20).put("reason", "卷宗多")));
        described.check("showDisclosure", head.get(one));
        described.check(
                "disclosureExtensionApproval",
                head.post(one + "/extension/approval", new JsonObject().put("approved", true)));
        described.check(
                "disclosureAnswer",
                clerk.post(
                        one + "/answer",
                        new JsonObject().put("outcome", "disclosed").put("answer", "已寄出")));
        described.check("disclosureArchive", clerk.post(one + "/archive"));
        described.check("showDisclosure", head.get(one));
        table("exportDisclosures", "/disclosures.csv");
    }

    private void stations() {
        described.check("listStations", visitor.get(HALL + "/stations"));
        JsonObject line = new JsonObject().put("item", "dibao").put("person", new JsonObject().put("name", "李四"));
        JsonObject batch = new JsonObject().put("agent", PERSON).put("lines", new JsonArray().add(line));
        JsonObject handed = described
                .check("handIn", clerk.post(HALL + "/stations/xinhe/batches", batch))
                .json()
                .getJsonArray("matters")
                .getJsonObject(0);
        described.check("listProxies", head.get(HALL + "/proxies"));
        described.check(
                "followProxy",
                visitor.post(
                        HALL + "/proxies/" + handed.getString("matter") + "/follow",
                        new JsonObject().put("code", handed.getString("code"))));
        described.check(
                "proxyShare",
                head.get(HALL + "/proxy-share?month="
                        + LocalDate.now(ZONE).toString().substring(0, 7)));
        table("exportProxies", "/proxies.csv");
    }
}
