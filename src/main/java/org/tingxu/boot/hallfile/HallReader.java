package org.tingxu.boot.hallfile;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.Text;
import org.tingxu.core.plan.ContactRule;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.PeopleRule;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.Showcase;
import org.tingxu.core.plan.Staffing;
import org.tingxu.core.plan.StationPlan;
import org.tingxu.core.plan.WindowPlan;

/** Reads the whole tree of values. The plan that comes out counts only when no fault was told. */
final class HallReader {
    static final ZoneId ZONE_DEFAULT = ZoneId.of("Asia/Shanghai");
    private static final Pattern SLIP = Pattern.compile("[a-z0-9-]{1,60}");

    private record Identity(
            Optional<HallId> id,
            Optional<Text> name,
            ZoneId zone,
            Optional<String> phone,
            Optional<String> slip,
            boolean demo) {}

    private final Section root;
    private final Models profiles;

    private HallReader(Section root, Models profiles) {
        this.root = root;
        this.profiles = profiles;
    }

    static Optional<HallPlan> read(Node node, Models profiles, Faults faults) {
        return Section.of(
                        new Field("", node, faults),
                        List.of("hall", "hours", "groups", "services", "windows"),
                        List.of(
                                "kiosks",
                                "printers",
                                "signs",
                                "keypads",
                                "evaluators",
                                "readers",
                                "showcase",
                                "items",
                                "order",
                                "limits",
                                "people",
                                "contacts",
                                "stations",
                                "posts",
                                "alarm",
                                "deadlines"))
                .flatMap(root -> new HallReader(root, profiles).plan());
    }

    private Optional<HallPlan> plan() {
        Optional<Identity> identity = root.field("hall").flatMap(HallReader::identity);
        Optional<OpeningHours> hours = root.field("hours").flatMap(HoursReader::read);

        Optional<List<Field>> groupItems = needed("groups");
        Declared groupNames = new Declared("group", groupItems.isPresent());
        List<GroupPlan> groups = GroupReader.read(groupItems.orElse(List.of()), groupNames);

        Optional<List<Field>> serviceItems = needed("services");
        Declared serviceNames = new Declared("service", serviceItems.isPresent());
        List<ServicePlan> services = ServiceReader.read(serviceItems.orElse(List.of()), serviceNames, groupNames);

        Optional<List<Field>> windowItems = needed("windows");
        WindowReader windowReader = new WindowReader(serviceNames, windowItems.isPresent());
        List<WindowPlan> windows = windowReader.read(windowItems.orElse(List.of()));
        windowItems.ifPresent(w -> windowReader.everyServiceIsServed(serviceItems.orElse(List.of())));

        Optional<List<Field>> printerItems = list("printers");
        Declared printerNames = new Declared("printer", printerItems.isPresent());
        boolean demo = identity.map(Identity::demo).orElse(true);
        SharedLines lines = new SharedLines();
        List<PrinterPlan> printers =
                PrinterReader.printers(printerItems.orElse(List.of()), printerNames, lines, profiles, demo);
        Optional<List<Field>> kioskItems = list("kiosks");
        Declared kioskNames = new Declared("kiosk", kioskItems.isPresent());
        List<KioskPlan> kiosks = PrinterReader.kiosks(kioskItems.orElse(List.of()), kioskNames, printerNames);
        DevicePlan devices = devices(new DeviceReader(lines, profiles, demo), windowReader, kioskNames);

        List<Item> catalogue = ItemReader.read(list("items").orElse(List.of()), serviceNames);
        Staffing staffing =
                new PostReader(windowReader).read(list("posts").orElse(List.of()), root.field("alarm"), windows);
        OrderRule order = root.field("order").map(RuleReader::order).orElse(OrderRule.DEFAULT);
        Limits limits = root.field("limits").map(RuleReader::limits).orElse(Limits.DEFAULT);
        PeopleRule people = root.field("people").map(RuleReader::people).orElse(PeopleRule.DEFAULT);
        ContactRule contacts = root.field("contacts").map(RuleReader::contacts).orElse(ContactRule.DEFAULT);
        DutyLimits deadlines =
                root.field("deadlines").map(RuleReader::deadlines).orElse(DutyLimits.DEFAULT);
        List<StationPlan> stations = StationReader.read(list("stations").orElse(List.of()));
        return identity.flatMap(i -> i.id().flatMap(id -> i.name()
                .flatMap(name -> hours.map(open -> new HallPlan(
                        id, name, i.zone(), i.phone(), i.slip(), i.demo(), open, groups, services, windows, kiosks,
                        printers, order, limits, devices, people, catalogue, contacts, stations, staffing,
                        deadlines)))));
    }

    private DevicePlan devices(DeviceReader reader, WindowReader windows, Declared kiosks) {
        return new DevicePlan(
                reader.signs(list("signs").orElse(List.of()), windows),
                reader.keypads(list("keypads").orElse(List.of()), windows),
                reader.evaluators(list("evaluators").orElse(List.of()), windows),
                reader.readers(list("readers").orElse(List.of()), kiosks),
                root.field("showcase").map(ShowcaseReader::read).orElse(Showcase.DEFAULT));
    }

    /** The items of a list that must be there and have an item. */
    private Optional<List<Field>> needed(String key) {
        Optional<List<Field>> items = root.field(key).flatMap(f -> f.items("a list, each item after '- '"));
        items.filter(List::isEmpty)
                .ifPresent(empty ->
                        root.field(key).ifPresent(f -> f.fault("the list is empty", "a hall needs at least one")));
        return items.filter(list -> !list.isEmpty());
    }

    /** The items of a list that may be left out. */
    private Optional<List<Field>> list(String key) {
        Optional<Field> field = root.field(key);
        return field.isEmpty() ? Optional.of(List.of()) : field.flatMap(f -> f.items("a list, each item after '- '"));
    }

    private static Optional<Identity> identity(Field field) {
        return Section.of(field, List.of("id", "name"), List.of("zone", "phone", "slip", "demo"))
                .map(s -> new Identity(
                        s.field("id").flatMap(f -> NameReader.code(f, HallId::new)),
                        s.field("name").flatMap(NameReader::text),
                        s.field("zone").flatMap(HallReader::zone).orElse(ZONE_DEFAULT),
                        s.field("phone").flatMap(NameReader::phone),
                        s.field("slip").flatMap(HallReader::slip),
                        s.field("demo").map(f -> f.truth().orElse(true)).orElse(false)));
    }

    private static Optional<ZoneId> zone(Field field) {
        return field.text().flatMap(name -> {
            Set<String> known = ZoneId.getAvailableZoneIds();
            return known.contains(name)
                    ? Optional.of(ZoneId.of(name))
                    : field.fault(
                            "no time zone " + Words.quoted(name),
                            "a name as Asia/Shanghai" + Words.didYouMean(new TreeSet<>(known), name));
        });
    }

    private static Optional<String> slip(Field field) {
        return field.text()
                .flatMap(name -> SLIP.matcher(name).matches()
                        ? Optional.of(name)
                        : field.fault(
                                Words.quoted(name) + " is no name of a slip template",
                                "1 to 60 lower-case letters, digits and hyphens, e.g. 'standard'"));
    }
}
