package org.tingxu.web.contact;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.contact.ContactState;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Text;
import org.tingxu.report.ContactFigures;
import org.tingxu.report.LedgerRow;
import org.tingxu.web.ledger.Column;

/** First contacts as the API tells them beyond what every ledger tells. */
public final class ContactView {
    private static final Map<String, Text> STATES = Map.of(
            ContactState.IN_HAND,
            new Text("办理中", "In hand"),
            ContactState.HANDED,
            new Text("待签收", "Waits for signature"),
            ContactState.ESCALATED,
            new Text("逾期未签收", "Unsigned in time"),
            ContactState.ANSWERED,
            new Text("已答复", "Answered"),
            ContactState.REFERRED,
            new Text("已转外单位", "Sent to another body"),
            "served",
            new Text("窗口办结", "Served at the window"),
            "serving",
            new Text("窗口办理中", "Being served"));

    /** Columns of the exported ledger. */
    static final List<Column> COLUMNS = List.of(
            Column.of("编号", "Number", row -> row.entry().id().key()),
            Column.of("时间", "Opened at", row -> row.entry().openedAt().toString()),
            Column.of("方式", "Channel", row -> facts(row).channel().name().toLowerCase(Locale.ROOT)),
            Column.maybe("号票", "Ticket", row -> facts(row).ticket()),
            Column.of("事由", "Question", row -> facts(row).question()),
            Column.maybe("来人", "Asker", LedgerRow::nameShown),
            Column.of("首问责任人", "First clerk", row -> facts(row).first().value()),
            Column.maybe("现责任人", "Responsible", row -> row.entry().holder().map(ClerkId::value)),
            Column.of("状态（中文）", "State (Chinese)", row -> state(row).zh()),
            Column.of("状态", "State", row -> row.entry().state()),
            Column.maybe("应答复", "Due", row -> row.entry().due()),
            Column.maybe("办结", "Closed at", row -> row.entry().closedAt()),
            Column.of("转办次数", "Hand-overs", row -> String.valueOf(facts(row).handed())),
            Column.of("按时签收", "Signed in time", row -> String.valueOf(facts(row).signedInTime())),
            Column.of("逾期签收", "Late", row -> String.valueOf(facts(row).late().size())),
            Column.maybe("外单位", "Other body", row -> facts(row).referral().map(r -> r.body() + " " + r.phone())),
            Column.maybe("答复", "Answer", row -> facts(row).answer()));

    private ContactView() {}

    private static Text state(LedgerRow row) {
        String state = row.entry().state();
        return Optional.ofNullable(STATES.get(state)).orElseGet(() -> new Text(state, state));
    }

    private static ContactFacts facts(LedgerRow row) {
        return (ContactFacts) row.entry().facts();
    }

    static JsonObject of(ContactFigures f) {
        JsonObject json = new JsonObject()
                .put("unsigned", f.unsigned())
                .put("escalated", f.escalated())
                .put("overdue", f.overdue())
                .put("firstContacts", f.firstContacts())
                .put("registered", f.registered())
                .put("handed", f.handed())
                .put("signedInTime", f.signedInTime());
        f.firstAskedRate().ifPresent(rate -> json.put("firstAskedRate", rate));
        f.signedInTimeRate().ifPresent(rate -> json.put("signedInTimeRate", rate));
        return json;
    }

    /** What the asker may see on the page of the number: how far it is, and where to go; no names and no words of staff. */
    static JsonArray forResident(List<LedgerRow> rows) {
        JsonArray list = new JsonArray();
        for (LedgerRow row : rows) {
            JsonObject json = new JsonObject()
                    .put("number", row.entry().id().key())
                    .put("state", row.entry().state())
                    .put("openedAt", row.entry().openedAt().toString());
            row.entry()
                    .due()
                    .ifPresent(due -> json.put("due", due.toString())
                            .put("dueProvisional", row.entry().dueProvisional()));
            row.entry().closedAt().ifPresent(closed -> json.put("closedAt", closed.toString()));
            facts(row).referral().ifPresent(r -> json.put("body", r.body()).put("phone", r.phone()));
            list.add(json);
        }
        return list;
    }
}
