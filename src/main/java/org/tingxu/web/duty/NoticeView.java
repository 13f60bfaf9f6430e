package org.tingxu.web.duty;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.Text;
import org.tingxu.web.Reply;

/** Notices as the API tells them, in both languages. */
final class NoticeView {
    private NoticeView() {}

    /** The notices of a matter in short. */
    static JsonArray list(List<Recorded> course, ZoneId zone) {
        JsonArray all = new JsonArray();
        Notice.all(course).forEach(n -> all.add(head(n).put("printed", printed(course, n.n(), zone))));
        return all;
    }

    /** Who printed it, when and on what. */
    private static JsonArray printed(List<Recorded> course, int notice, ZoneId zone) {
        JsonArray all = new JsonArray();
        for (Recorded recorded : course) {
            if (recorded.event() instanceof Event.Duty(DutyEvent.NoticePrinted e) && e.notice() == notice) {
                all.add(new JsonObject()
                        .put(
                                "at",
                                LocalDateTime.ofInstant(recorded.at(), zone)
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString())
                        .put("clerk", e.clerk().value())
                        .put("paper", e.paper().code()));
            }
        }
        return all;
    }

    private static JsonObject head(Notice notice) {
        JsonObject json = new JsonObject()
                .put("notice", notice.n())
                .put("kind", notice.kind().code())
                .put("at", notice.at().toString())
                .put("clerk", notice.by().clerk().value())
                .put("flagged", !notice.unforetold().isEmpty());
        notice.by().actingFor().ifPresent(absent -> json.put("actingFor", absent.value()));
        notice.by().badge().ifPresent(badge -> {
            json.put("clerkName", badge.name());
            badge.number().ifPresent(number -> json.put("clerkBadge", number));
        });
        return json;
    }

    /**
     * A notice in full.
     *
     * @param phone the hall's, where the item has none of its own
     */
    static JsonObject full(Notice notice, Optional<String> phone) {
        JsonObject json = head(notice).put("number", notice.matter().toString());
        JsonArray materials = new JsonArray();
        notice.materials().forEach(code -> materials.add(material(notice, code)));
        json.put("materials", materials).put("unforetold", new JsonArray(notice.unforetold()));
        notice.item().ifPresent(item -> json.put("item", item(item)));
        notice.item().flatMap(i -> i.guide().phone()).or(() -> phone).ifPresent(p -> json.put("phone", p));
        notice.reasons().ifPresent(reasons -> json.put("reasons", reasons));
        notice.remedies().ifPresent(remedies -> json.put("remedies", remedies));
        if (notice.kind() != Notice.Kind.MATERIALS) {
            json.put("remediesByLaw", Reply.names(NoticeSheet.REMEDIES_BY_LAW));
        }
        return json;
    }

    private static JsonObject item(Item item) {
        JsonObject json = new JsonObject()
                .put("code", item.code().value())
                .put("version", item.version())
                .put("names", Reply.names(item.name()))
                .put("basis", texts(item.guide().basis()))
                .put("statutoryDays", item.terms().here().statute().days())
                .put("promisedDays", item.terms().here().promisedDays());
        JsonArray steps = new JsonArray();
        NoticeSheet.steps(item)
                .forEach((name, days) -> steps.add(
                        new JsonObject().put("names", Reply.names(name)).put("days", days)));
        item.guide().fee().ifPresent(fee -> json.put("fee", Reply.names(fee)));
        item.guide().place().ifPresent(place -> json.put("place", Reply.names(place)));
        return json.put("steps", steps);
    }

    private static JsonArray texts(List<Text> texts) {
        JsonArray all = new JsonArray();
        texts.forEach(text -> all.add(Reply.names(text)));
        return all;
    }

    private static JsonObject material(Notice notice, String code) {
        JsonObject json = new JsonObject().put("code", code);
        NoticeSheet.material(notice, code).ifPresent(m -> told(json, m));
        return json.put("unforetold", notice.unforetold().contains(code));
    }

    private static void told(JsonObject json, Material material) {
        json.put("names", Reply.names(material.name()))
                .put("form", material.form().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("copies", material.copies());
        material.issuer().ifPresent(issuer -> json.put("issuer", Reply.names(issuer)));
        material.how().ifPresent(how -> json.put("how", Reply.names(how)));
    }
}
