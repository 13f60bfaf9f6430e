package org.tingxu.journal.codec;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.ContactRule;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.PeopleRule;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.plan.StationPlan;
import org.tingxu.core.plan.WindowPlan;

/**
 * A hall's plan as JSON, {@value #NAME}, without loss. Times of a day, dates and durations are ISO 8601; a value that the plan leaves
 * empty has no key.
 */
public final class PlanCodec {
    /** Name and version of this body. A change that an old program could not read is a new version beside this one. */
    public static final String NAME = "hall-plan.v1";

    private PlanCodec() {}

    public static JsonObject toJson(HallPlan plan) {
        JsonObject json = new JsonObject()
                .put("id", plan.id().value())
                .put("name", text(plan.name()))
                .put("zone", plan.zone().getId())
                .put("demo", plan.demo())
                .put("hours", HoursCodec.toJson(plan.hours()))
                .put("groups", array(plan.groups(), PlanCodec::group))
                .put("services", array(plan.services(), PlanCodec::service))
                .put("windows", array(plan.windows(), PlanCodec::window))
                .put("kiosks", array(plan.kiosks(), PlanCodec::kiosk))
                .put("printers", array(plan.printers(), PlanCodec::printer))
                .put("order", order(plan.order()))
                .put("limits", limits(plan.limits()));
        plan.phone().ifPresent(phone -> json.put("phone", phone));
        DeviceCodec.write(json, plan.devices());
        if (!plan.items().isEmpty()) {
            json.put("items", array(plan.items(), ItemCodec::item));
        }
        plan.slip().ifPresent(slip -> json.put("slip", slip));
        if (!plan.people().equals(PeopleRule.DEFAULT)) {
            json.put("people", people(plan.people()));
        }
        if (!plan.contacts().equals(ContactRule.DEFAULT)) {
            json.put("contacts", RecordCodec.write(plan.contacts()));
        }
        if (!plan.stations().isEmpty()) {
            json.put("stations", array(plan.stations(), RecordCodec::write));
        }
        if (!plan.staffing().equals(Staffing.NONE)) {
            json.put("staffing", StaffingCodec.toJson(plan.staffing()));
        }
        if (!plan.deadlines().equals(DutyLimits.DEFAULT)) {
            json.put("deadlines", RecordCodec.write(plan.deadlines()));
        }
        return json;
    }

    /**
     * The plan that {@link #toJson} wrote.
     *
     * @throws UnreadableBody when a value is missing, of another type, or refused by the plan
     */
    public static HallPlan fromJson(JsonObject json) {
        Body body = new Body(NAME, json);
        return new HallPlan(
                body.born("id", HallId::new),
                text(body.body("name")),
                body.born("zone", ZoneId::of),
                body.maybe("phone", phone -> phone),
                body.maybe("slip", slip -> slip),
                body.truth("demo"),
                HoursCodec.fromJson(body.body("hours")),
                body.bodies("groups", PlanCodec::group),
                body.bodies("services", PlanCodec::service),
                body.bodies("windows", PlanCodec::window),
                body.bodies("kiosks", PlanCodec::kiosk),
                body.bodies("printers", PlanCodec::printer),
                order(body.body("order")),
                limits(body.body("limits")),
                DeviceCodec.read(body),
                body.has("people") ? people(body.body("people")) : PeopleRule.DEFAULT,
                body.has("items") ? body.bodies("items", ItemCodec::item) : List.of(),
                body.has("contacts") ? RecordCodec.read(ContactRule.class, body.body("contacts")) : ContactRule.DEFAULT,
                body.has("stations")
                        ? body.bodies("stations", at -> RecordCodec.read(StationPlan.class, at))
                        : List.of(),
                body.has("staffing") ? StaffingCodec.fromJson(body.body("staffing")) : Staffing.NONE,
                body.has("deadlines")
                        ? RecordCodec.read(DutyLimits.class, body.body("deadlines"))
                        : DutyLimits.DEFAULT);
    }

    private static JsonObject people(PeopleRule rule) {
        JsonObject json = new JsonObject().put("withoutCard", rule.withoutCard());
        rule.keepNumberDays().ifPresent(days -> json.put("keepNumberDays", days));
        return json;
    }

    private static PeopleRule people(Body body) {
        boolean withoutCard = body.truth("withoutCard");
        OptionalInt days = body.maybeWhole("keepNumberDays");
        return Body.made(body.path(), () -> new PeopleRule(days, withoutCard));
    }

    static <T> JsonArray array(List<T> items, Function<T, ?> write) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(write.apply(item)));
        return array;
    }

    static JsonObject text(Text text) {
        return new JsonObject().put("zh-CN", text.zh()).put("en", text.en());
    }

    static Text text(Body body) {
        String en = body.text("en");
        return body.born("zh-CN", zh -> new Text(zh, en));
    }

    private static JsonObject group(GroupPlan group) {
        return new JsonObject()
                .put("code", group.code().value())
                .put("name", text(group.name()))
                .put("prefix", group.prefix())
                .put("from", group.from())
                .put("to", group.to());
    }

    private static GroupPlan group(Body body) {
        GroupCode code = body.born("code", GroupCode::new);
        Text name = text(body.body("name"));
        int from = body.whole("from");
        int to = body.whole("to");
        return body.born("prefix", prefix -> new GroupPlan(code, name, prefix, from, to));
    }

    private static JsonObject service(ServicePlan service) {
        JsonObject json = new JsonObject()
                .put("code", service.code().value())
                .put("name", text(service.name()))
                .put("group", service.group().value());
        service.dailyQuota().ifPresent(quota -> json.put("dailyQuota", quota));
        service.perPerson().ifPresent(most -> json.put("perPerson", most));
        if (!service.materials().isEmpty()) {
            json.put("materials", array(service.materials(), PlanCodec::text));
        }
        return json;
    }

    private static ServicePlan service(Body body) {
        ServiceCode code = body.born("code", ServiceCode::new);
        Text name = text(body.body("name"));
        GroupCode group = body.born("group", GroupCode::new);
        OptionalInt dailyQuota = body.maybeWhole("dailyQuota");
        OptionalInt perPerson = body.maybeWhole("perPerson");
        List<Text> materials = body.has("materials") ? body.bodies("materials", PlanCodec::text) : List.of();
        return Body.made(body.path(), () -> new ServicePlan(code, name, group, dailyQuota, perPerson, materials));
    }

    private static JsonObject window(WindowPlan window) {
        return new JsonObject()
                .put("no", window.no().value())
                .put("name", text(window.name()))
                .put("serves", array(window.serves(), rank -> array(rank, ServiceCode::value)));
    }

    private static WindowPlan window(Body body) {
        int no = body.whole("no");
        return new WindowPlan(
                Body.made(body.path() + ".no", () -> new WindowNo(no)),
                text(body.body("name")),
                body.ranks("serves", ServiceCode::new));
    }

    private static JsonObject kiosk(KioskPlan kiosk) {
        JsonObject json = new JsonObject().put("id", kiosk.id().value());
        kiosk.printer().ifPresent(printer -> json.put("printer", printer.value()));
        return json;
    }

    private static KioskPlan kiosk(Body body) {
        return new KioskPlan(body.born("id", KioskId::new), body.maybe("printer", PrinterId::new));
    }

    private static JsonObject printer(PrinterPlan printer) {
        return new JsonObject()
                .put("id", printer.id().value())
                .put("profile", printer.profile())
                .put("line", LineCodec.toJson(printer.line()));
    }

    private static PrinterPlan printer(Body body) {
        return new PrinterPlan(
                body.born("id", PrinterId::new), body.text("profile"), LineCodec.fromJson(body.body("line")));
    }

    private static JsonObject order(OrderRule order) {
        return new JsonObject()
                .put("parts", array(order.parts(), PlanCodec::part))
                .put("agedAfter", order.agedAfter().toString())
                .put("ordinaryEvery", order.ordinaryEvery());
    }

    private static OrderRule order(Body body) {
        List<OrderRule.Part> parts = body.texts("parts", PlanCodec::part);
        Duration agedAfter = body.born("agedAfter", Duration::parse);
        int ordinaryEvery = body.whole("ordinaryEvery");
        return Body.made(body.path(), () -> new OrderRule(parts, agedAfter, ordinaryEvery));
    }

    private static String part(OrderRule.Part part) {
        return switch (part) {
            case RATIO -> "ratio";
            case GROUP -> "group";
            case AGED -> "aged";
            case SERVICE -> "service";
        };
    }

    private static OrderRule.Part part(String word) {
        return switch (word) {
            case "ratio" -> OrderRule.Part.RATIO;
            case "group" -> OrderRule.Part.GROUP;
            case "aged" -> OrderRule.Part.AGED;
            case "service" -> OrderRule.Part.SERVICE;
            default -> throw new IllegalArgumentException("no part of the order '%s'".formatted(word));
        };
    }

    private static JsonObject limits(Limits limits) {
        return new JsonObject()
                .put("returnBehind", limits.returnBehind())
                .put("undoMissedWithin", limits.undoMissedWithin().toString())
                .put("slipHeldWithin", limits.slipHeldWithin().toString())
                .put("heldMax", limits.heldMax())
                .put("waitingMax", limits.waitingMax())
                .put("lastTicketBefore", limits.lastTicketBefore().toString())
                .put("ticketsInBreak", limits.ticketsInBreak());
    }

    private static Limits limits(Body body) {
        int returnBehind = body.whole("returnBehind");
        Duration undoMissedWithin = body.born("undoMissedWithin", Duration::parse);
        Duration slipHeldWithin = body.born("slipHeldWithin", Duration::parse);
        int heldMax = body.whole("heldMax");
        int waitingMax = body.whole("waitingMax");
        Duration lastTicketBefore = body.born("lastTicketBefore", Duration::parse);
        boolean ticketsInBreak = body.truth("ticketsInBreak");
        return Body.made(
                body.path(),
                () -> new Limits(
                        returnBehind,
                        undoMissedWithin,
                        slipHeldWithin,
                        heldMax,
                        waitingMax,
                        lastTicketBefore,
                        ticketsInBreak));
    }
}
