package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tingxu.core.name.DeviceId;
import org.tingxu.device.paper.ScriptedCups;
import org.tingxu.device.reader.VirtualCardReader;
import org.tingxu.testing.Api;
import org.tingxu.testing.LiveLine;
import org.tingxu.testing.TestServer;

/** Every operation once, each answer held against its description. */
class ContractTest {
    private static final String HALL = "/halls/demo";
    private static final String PRINT_SERVER = "tingxu.cups";

    private final Vertx vertx = Vertx.vertx();
    private final TestServer server = printing(vertx);
    private final Api visitor = server.api();
    private final Described described = new Described(Described.published());

    @AfterEach
    void stop() {
        server.close();
        vertx.close().await();
    }

    private static TestServer printing(Vertx vertx) {
        try {
            System.setProperty(PRINT_SERVER, new ScriptedCups(vertx).server().toString());
            return TestServer.demo();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            System.clearProperty(PRINT_SERVER);
        }
    }

    @Test
    void every_operation_answers_as_it_is_described() throws Exception {
        Api clerk = visitor.demo("clerk1");
        Api head = visitor.demo("supervisor");
        publicSide();
        window(clerk);
        matters(clerk, head);
        new DutyContract(described, visitor).run();
        contacts(clerk, visitor.demo("clerk2"));
        new StaffContract(described, visitor).run();
        staffSide(head);
        new VoiceContract(described, visitor, clerk, head, visitor.demo("director")).run();
        catalogue(head);
        new DeviceContract(described, visitor.demo("admin")).run();
        live(clerk);
        described.check("endDay", head.post(HALL + "/end-day"));
        assertThat(described.called()).isEqualTo(described.operations());
    }

    private void catalogue(Api head) {
        String advice = HALL + "/catalogue/advice";
        Api admin = visitor.demo("admin");
        described.check("listCatalogue", admin.get(HALL + "/catalogue"));
        JsonObject limits =
                new JsonObject().put("statutory", 20).put("extension", 0).put("promised", 0);
        JsonObject draft = new JsonObject()
                .put("name", new JsonObject().put("zh-CN", "咨询").put("en", "Advice"))
                .put("kind", "on-the-spot")
                .put("limits", limits);
        described.check("saveItemDraft", admin.post(advice + "/draft", draft));
        described.check("submitItemDraft", admin.post(advice + "/draft/submit"));
        described.check("reviewItemDraft", head.post(advice + "/draft/review", new JsonObject().put("approved", true)));
        described.check("showCatalogueItem", admin.get(advice));
        described.check("publishItemDraft", admin.post(advice + "/draft/publish"));
        described.check(
                "restoreItemEdition",
                head.post(
                        advice + "/restore", new JsonObject().put("edition", 1).put("why", "有误")));
        described.check("withdrawItem", head.post(advice + "/withdraw", new JsonObject().put("why", "停办")));
        admin.post(HALL + "/catalogue/new-one/draft", draft).ok();
        described.check("dropItemDraft", admin.post(HALL + "/catalogue/new-one/draft/drop"));
    }

    private void publicSide() {
        described.check("listHalls", visitor.get("/halls"));
        described.check("showHall", visitor.get(HALL));
        described.check("listServices", visitor.get(HALL + "/services"));
        described.check("listItems", visitor.get(HALL + "/items"));
        described.check("showItem", visitor.get(HALL + "/items/dibao"));
        JsonObject full = new JsonObject()
                .put("service", "advice")
                .put("also", new io.vertx.core.json.JsonArray().add("dibao"))
                .put("channel", "phone")
                .put("priority", "elderly")
                .put("language", "en")
                .put("person", "someone");
        server.devices().virtualReader(new DeviceId("reader-1")).orElseThrow().put(VirtualCardReader.FICTIONAL);
        Api.Reply card = described.check("readCard", visitor.post(HALL + "/kiosks/kiosk-1/card"));
        JsonObject withCard = new JsonObject()
                .put("service", "dibao")
                .put("kiosk", "kiosk-1")
                .put("card", card.json().getString("reference"));
        Api.Reply byCard = described.check("issueTicket", visitor.post(HALL + "/tickets", withCard));
        described.check(
                "cancelOwnTicket", visitor.post("/tracking/" + byCard.json().getString("tracking") + "/cancel"));
        Api.Reply own = described.check("issueTicket", visitor.post(HALL + "/tickets", full));
        described.check("showTicket", visitor.get(HALL + "/tickets/" + own.number()));
        String token = own.json().getString("tracking");
        described.check("trackTicket", visitor.get("/tracking/" + token));
        described.check("cancelOwnTicket", visitor.post("/tracking/" + token + "/cancel"));
        described.check("trackTicket", visitor.get("/tracking/" + token));
        described.check("showBoard", visitor.get(HALL + "/board"));
        described.note("streamBoard");
    }

    private void window(Api clerk) throws InterruptedException {
        String window = HALL + "/windows/1";
        described.check("windowSignIn", clerk.post(window + "/sign-in"));
        described.check("showSession", clerk.get("/session"));
        described.check("windowNext", clerk.post(window + "/next"));
        for (int i = 0; i < 6; i++) {
            visitor.take("demo", "dibao").ok();
        }
        Api.Reply first = described.check("windowNext", clerk.post(window + "/next"));
        described.check("showDesk", clerk.get(window));
        described.check("showBoard", visitor.get(HALL + "/board"));
        described.check("windowRecall", clerk.post(window + "/recall"));
        described.check("windowMissed", clerk.post(window + "/missed"));
        described.check("windowUndoMissed", clerk.post(window + "/undo-missed"));
        described.check("windowMissed", clerk.post(window + "/missed"));
        JsonObject number = new JsonObject().put("number", first.number());
        described.check("windowReturn", clerk.post(window + "/return", number));
        described.check("windowCall", clerk.post(window + "/call", number));
        described.check("windowStart", clerk.post(window + "/start"));
        JsonObject reason = new JsonObject().put("reason", "复印材料");
        described.check("windowHold", clerk.post(window + "/hold", reason));
        described.check("showDesk", clerk.get(window));
        described.check("windowResume", clerk.post(window + "/resume"));
        described.check("showDesk", clerk.get(window));
        described.check("windowFinish", clerk.post(window + "/finish"));
        described.check("windowNext", clerk.post(window + "/next"));
        described.check("windowStart", clerk.post(window + "/start"));
        described.check(
                "windowTransfer",
                clerk.post(
                        window + "/transfer", new JsonObject().put("window", 5).put("return", true)));
        described.check("windowPause", clerk.post(window + "/pause", reason));
        described.check("showDesk", clerk.get(window));
        described.check("windowOpen", clerk.post(window + "/open"));
        described.check("windowSignOut", clerk.post(window + "/sign-out"));
        String last = visitor.take("demo", "dibao").ok().number();
        described.check("cancelTicket", clerk.post(HALL + "/tickets/" + last + "/cancel", reason));
    }

    private void matters(Api clerk, Api head) {
        String matters = HALL + "/matters";
        JsonObject applicant = new JsonObject()
                .put("name", "张小三")
                .put("idNumber", "522101199001011234")
                .put("phone", "13800000000");
        JsonObject request = new JsonObject().put("item", "felling-permit").put("applicant", applicant);
        JsonObject none = new JsonObject();
        String first = matters + "/"
                + described.check("acceptMatter", clerk.post(matters, request)).number();
        described.check(
                "matterSuspend",
                clerk.post(
                        first + "/suspend",
                        new JsonObject().put("cause", "expert-review").put("toldDays", 5)));
        described.check("matterResume", clerk.post(first + "/resume", none));
        described.check(
                "matterExtension",
                clerk.post(first + "/extension", new JsonObject().put("days", 3).put("reason", "汛期")));
        described.check(
                "matterExtensionApproval",
                head.post(first + "/extension/approval", new JsonObject().put("approved", true)));
        described.check("showMatter", clerk.get(first));
        clerk.post(first + "/steps/finish", new JsonObject().put("step", "受理审核"))
                .ok();
        clerk.post(first + "/steps/finish", new JsonObject().put("step", "现场查验"))
                .ok();
        described.check(
                "matterDecide",
                clerk.post(
                        first + "/decide", new JsonObject().put("granted", true).put("certificate", true)));
        described.check("matterDeliver", clerk.post(first + "/deliver"));
        described.check("showMatter", visitor.demo("auditor").get(first));
        JsonObject missing = request.copy().put("missing", new io.vertx.core.json.JsonArray().add("application"));
        String second = matters + "/"
                + described.check("acceptMatter", clerk.post(matters, missing)).number();
        described.check("matterReset", clerk.post(second + "/reset"));
        described.check(
                "matterNotice",
                clerk.post(
                        second + "/notice",
                        new JsonObject().put("materials", new io.vertx.core.json.JsonArray().add("forest-right"))));
        described.check("matterComplete", clerk.post(second + "/complete"));
        described.check("showMatter", clerk.get(second));
        described.check("matterWithdraw", clerk.post(second + "/withdraw", new JsonObject().put("reason", "不办了")));
        described.check("listMatters", clerk.get(matters));
        described.check("listMatters", clerk.get(matters + "?state=closed&q=2026"));
        described.check("listMatters", clerk.get(matters + "?only=mine&order=worst"));
        described.check("showItemDue", clerk.get(HALL + "/items/dibao/due?at=2026-02-10T09:30"));
        described.check("showDutyFigures", head.get(HALL + "/duties/figures"));
        Api auditor = visitor.demo("auditor");
        described.check("startChainCheck", auditor.post(HALL + "/audit/chain-check"));
        described.check("showChainCheck", auditor.get(HALL + "/audit/chain-check"));
    }

    private void contacts(Api clerk, Api other) {
        String contacts = HALL + "/contacts";
        JsonObject hand = new JsonObject()
                .put("channel", "phone")
                .put("question", "危房改造找谁")
                .put("person", new JsonObject().put("name", "张小三").put("phone", "0000-5550123"))
                .put("branch", "hand")
                .put("to", new JsonObject().put("clerk", "clerk2"))
                .put("note", "请办");
        String first = contacts + "/"
                + described.check("openContact", clerk.post(contacts, hand)).number();
        described.check("contactInbox", other.get(HALL + "/contact-inbox"));
        described.check("declineContact", other.post(first + "/decline", new JsonObject().put("reason", "不属本岗")));
        described.check(
                "handContact", clerk.post(first + "/hand-over", new JsonObject().put("to", hand.getValue("to"))));
        described.check("signContact", other.post(first + "/sign"));
        described.check("answerContact", other.post(first + "/answer", new JsonObject().put("answer", "已答复")));
        described.check("showContact", visitor.demo("auditor").get(first));
        JsonObject keep =
                new JsonObject().put("channel", "desk").put("question", "诉讼").put("branch", "keep");
        String second = contacts + "/"
                + described.check("openContact", clerk.post(contacts, keep)).number();
        JsonObject court =
                new JsonObject().put("way", "told").put("body", "县法院").put("phone", "0000-5550123");
        described.check("referContact", clerk.post(second + "/refer", court));
        described.check("contactInbox", clerk.get(HALL + "/contact-inbox"));
        described.check("listContacts", clerk.get(contacts + "?state=closed&holder=me"));
        described.check("listContacts", visitor.demo("director").get(contacts));
        described.check("contactFigures", visitor.demo("director").get(HALL + "/contact-figures"));
        described.note("exportContacts");
        described.check("listColleagues", clerk.get("/colleagues"));
    }

    private void staffSide(Api head) throws InterruptedException {
        described.check("showFigures", head.get(HALL + "/figures"));
        String month = HALL + "/figures/" + YearMonth.now(ZoneId.of("Asia/Shanghai"));
        described.check("showMonth", head.get(month));
        described.check("showMonth", visitor.get(month));
        assertThat(head.get(month + "/table.csv").header("Content-Type")).startsWith("text/csv");
        described.note("exportMonth");
        described.check("listVirtualPrinters", head.get(HALL + "/virtual/printers"));
        JsonObject printed = new JsonObject().put("service", "advice").put("kiosk", "kiosk-1");
        String number = visitor.post(HALL + "/tickets", printed).ok().number();
        until(number, "printed");
        described.check("listSlips", visitor.get(HALL + "/virtual/printers/printer-1/slips"));
        described.check(
                "settleSlip",
                head.post(HALL + "/tickets/" + number + "/slip", new JsonObject().put("verdict", "reprint")));
        until(number, "printed");
        described.check(
                "setPrinterFault",
                head.post(HALL + "/virtual/printers/printer-1/fault", new JsonObject().put("fault", "paper-out")));
        Api.Reply unprinted = visitor.post(HALL + "/tickets", printed).ok();
        until(unprinted.number(), "failed");
        described.check(
                "keepWithoutPaper", visitor.post("/tracking/" + unprinted.json().getString("tracking") + "/keep"));
        described.check(
                "setPrinterFault",
                head.post(HALL + "/virtual/printers/printer-1/fault", new JsonObject().put("fault", "none")));
        Api admin = visitor.demo("admin");
        described.check("listStaff", admin.get("/staff"));
        JsonObject person = new JsonObject()
                .put("user", "chen")
                .put("name", "陈")
                .put("badge", "07")
                .put("roles", new io.vertx.core.json.JsonArray().add("clerk"))
                .put("password", "a long enough word");
        described.check("addStaff", admin.post("/staff", person));
        Api chen = visitor.signedIn("chen", "a long enough word");
        described.check(
                "changePassword",
                chen.post(
                        "/session/password",
                        new JsonObject().put("current", "a long enough word").put("next", "another long word")));
        described.check("disableStaff", admin.post("/staff/chen/disable"));
        described.check(
                "signIn",
                visitor.post("/session", new JsonObject().put("user", "auditor").put("password", "demo-auditor")));
        described.check("signOut", visitor.demo("auditor").send("DELETE", "/session", ""));
    }

    private void live(Api clerk) throws Exception {
        try (LiveLine line = LiveLine.open(server, clerk, HALL + "/live?window=1")) {
            JsonObject snapshot = line.next();
            assertThat(snapshot.getString("type")).isEqualTo("snapshot");
            assertThat(described.faults("Envelope", snapshot)).isEmpty();
            assertThat(described.faults("Board", snapshot.getJsonObject("board")))
                    .isEmpty();
            assertThat(described.faults("Envelope", line.next())).isEmpty();
            described.note("streamStaff");
        }
    }

    private void until(String number, String slip) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            String now = visitor.get(HALL + "/tickets/" + number).json().getString("slip");
            if (slip.equals(now)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(visitor.get(HALL + "/tickets/" + number).toString());
    }
}
