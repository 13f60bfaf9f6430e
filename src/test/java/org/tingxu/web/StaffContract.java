package org.tingxu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.tingxu.core.appraisal.TableFacts;
import org.tingxu.journal.codec.RecordCodec;
import org.tingxu.testing.Api;

/** The operations of posts, attendance, accountability and appraisal, once each. */
record StaffContract(Described described, Api visitor) {
    private static final String HALL = "/halls/demo";

    void run() {
        Api clerk = visitor.demo("clerk3");
        Api head = visitor.demo("supervisor");
        described.check("listPosts", clerk.get(HALL + "/posts"));
        rota(clerk, head);
        leave(clerk, head);
        accountability(clerk, head);
        appraisal();
    }

    private void rota(Api clerk, Api head) {
        JsonObject mine = seat(0, 1, "clerk3");
        JsonObject theirs = seat(1, 2, "clerk4");
        JsonObject seats =
                new JsonObject().put("seats", new JsonArray().add(mine).add(theirs));
        described.check("putRota", head.send("PUT", HALL + "/rota/" + monday(), seats.encode()));
        described.check("showRota", clerk.get(HALL + "/rota/" + monday()));
        JsonObject swap = new JsonObject().put("mine", mine).put("theirs", theirs);
        String key =
                described.check("askSwap", clerk.post(HALL + "/swaps", swap)).number();
        described.check("listSwaps", clerk.get(HALL + "/swaps?state=open"));
        JsonObject yes = new JsonObject().put("agreed", true);
        described.check("answerSwap", visitor.demo("clerk4").post(HALL + "/swaps/" + key + "/answer", yes));
    }

    private static JsonObject seat(int day, int window, String clerk) {
        return new JsonObject()
                .put("day", monday().plusDays(day).toString())
                .put("window", window)
                .put("clerk", clerk);
    }

    private void leave(Api clerk, Api head) {
        JsonObject ask = new JsonObject()
                .put("from", monday().plusDays(9) + "T09:00")
                .put("until", monday().plusDays(9) + "T12:00")
                .put("kind", "errand")
                .put("reason", "下村");
        String key =
                described.check("askLeave", clerk.post(HALL + "/leaves", ask)).number();
        described.check(
                "answerLeave", head.post(HALL + "/leaves/" + key + "/answer", new JsonObject().put("approved", true)));
        described.check("listLeaves", clerk.get(HALL + "/leaves"));
        described.check("endLeave", clerk.post(HALL + "/leaves/" + key + "/end"));
        described.check("clockIn", clerk.post(HALL + "/clock/in"));
        described.check("showAttendance", clerk.get(HALL + "/attendance"));
        described.check("clockOut", clerk.post(HALL + "/clock/out"));
        table("exportAttendance", head, "/attendance-export");
        described.check("listAlarms", head.get(HALL + "/alarms"));
    }

    private void accountability(Api clerk, Api head) {
        JsonObject raise = new JsonObject()
                .put("clerk", "clerk3")
                .put("trigger", "empty-window")
                .put("what", "空岗")
                .put("evidence", new JsonArray().add(1));
        String path = HALL + "/accountability/"
                + described
                        .check("raiseAccountability", head.post(HALL + "/accountability", raise))
                        .number();
        JsonObject text = new JsonObject().put("text", "公务外出");
        described.check("defendAccountability", clerk.post(path + "/defence", text));
        JsonObject decision =
                new JsonObject().put("upheld", true).put("points", 2).put("reason", "属实");
        described.check("decideAccountability", visitor.demo("director").post(path + "/decision", decision));
        described.check("appealAccountability", clerk.post(path + "/appeal", text));
        JsonObject answer = new JsonObject().put("upheld", true).put("reason", "成立");
        described.check("answerAppeal", head.post(path + "/appeal-answer", answer));
        described.check("showAccountability", clerk.get(path));
        described.check("listAccountability", visitor.demo("auditor").get(HALL + "/accountability"));
        described.check("listProposals", head.get(HALL + "/accountability-proposals"));
        described.check("showScores", clerk.get(HALL + "/accountability-scores"));
    }

    private void appraisal() {
        Api director = visitor.demo("director");
        JsonArray lines = new JsonArray();
        TableFacts.USUAL.lines().forEach(l -> lines.add(RecordCodec.write(l)));
        JsonObject table = new JsonObject()
                .put("month", YearMonth.now(ZoneId.of("Asia/Shanghai")).toString())
                .put("lines", lines);
        described.check("setAppraisalTable", director.send("PUT", HALL + "/appraisal-table", table.encode()));
        described.check("showAppraisal", director.get(HALL + "/appraisal"));
        table("exportAppraisal", director, "/appraisal-export");
    }

    /** A table has no schema; that it is one is all there is to check. */
    private void table(String operation, Api who, String at) {
        assertThat(who.get(HALL + at).ok().header("Content-Type")).startsWith("text/csv");
        described.note(operation);
    }

    /** Of the week after this one. */
    private static LocalDate monday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).with(DayOfWeek.MONDAY).plusDays(7);
    }
}
