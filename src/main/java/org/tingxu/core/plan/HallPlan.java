package org.tingxu.core.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.LocalDays;
import org.tingxu.core.calendar.OffHours;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyLimits;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.StationCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;

/**
 * The whole set-up of a hall. Consistent by construction of its loader: every code that is named exists, no number over two
 * windows, no prefix for two groups.
 *
 * @param phone   complaint phone, printed and shown; empty = none
 * @param slip    name of the template of its slips; empty = the standard one
 * @param demo    a demonstration: demo accounts and virtual devices are allowed
 * @param devices signs, keypads, evaluators and card readers
 * @param people  what is done about who its residents are
 * @param items   the catalogue of what is accepted and done in time
 * @param contacts the times of the first-asked rule
 * @param stations village stations that hand matters in
 * @param staffing who answers for which windows
 * @param deadlines the short limits of its institutions
 */
public record HallPlan(
        HallId id,
        Text name,
        ZoneId zone,
        Optional<String> phone,
        Optional<String> slip,
        boolean demo,
        OpeningHours hours,
        List<GroupPlan> groups,
        List<ServicePlan> services,
        List<WindowPlan> windows,
        List<KioskPlan> kiosks,
        List<PrinterPlan> printers,
        OrderRule order,
        Limits limits,
        DevicePlan devices,
        PeopleRule people,
        List<Item> items,
        ContactRule contacts,
        List<StationPlan> stations,
        Staffing staffing,
        DutyLimits deadlines) {
    private static final String CLOSED = "本厅休息";
    private static final String EXTRA = "本厅上班";

    public HallPlan {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        windows = List.copyOf(windows);
        kiosks = List.copyOf(kiosks);
        printers = List.copyOf(printers);
        items = List.copyOf(items);
        stations = List.copyOf(stations);
    }

    /** A hall whose slips are set by the standard template, without signs, keypads, evaluators and card readers. */
    public HallPlan(
            HallId id,
            Text name,
            ZoneId zone,
            Optional<String> phone,
            boolean demo,
            OpeningHours hours,
            List<GroupPlan> groups,
            List<ServicePlan> services,
            List<WindowPlan> windows,
            List<KioskPlan> kiosks,
            List<PrinterPlan> printers,
            OrderRule order,
            Limits limits) {
        this(
                id,
                name,
                zone,
                phone,
                Optional.empty(),
                demo,
                hours,
                groups,
                services,
                windows,
                kiosks,
                printers,
                order,
                limits,
                DevicePlan.NONE,
                PeopleRule.DEFAULT,
                List.of(),
                ContactRule.DEFAULT,
                List.of(),
                Staffing.NONE,
                DutyLimits.DEFAULT);
    }

    /** A hall whose rule for people is the usual one. */
    public HallPlan(
            HallId id,
            Text name,
            ZoneId zone,
            Optional<String> phone,
            Optional<String> slip,
            boolean demo,
            OpeningHours hours,
            List<GroupPlan> groups,
            List<ServicePlan> services,
            List<WindowPlan> windows,
            List<KioskPlan> kiosks,
            List<PrinterPlan> printers,
            OrderRule order,
            Limits limits,
            DevicePlan devices) {
        this(
                id,
                name,
                zone,
                phone,
                slip,
                demo,
                hours,
                groups,
                services,
                windows,
                kiosks,
                printers,
                order,
                limits,
                devices,
                PeopleRule.DEFAULT,
                List.of(),
                ContactRule.DEFAULT,
                List.of(),
                Staffing.NONE,
                DutyLimits.DEFAULT);
    }

    public HallPlan with(DevicePlan others) {
        return with(others, people, items, contacts, staffing);
    }

    public HallPlan with(PeopleRule other) {
        return with(devices, other, items, contacts, staffing);
    }

    public HallPlan with(ContactRule other) {
        return with(devices, people, items, other, staffing);
    }

    public HallPlan with(DutyLimits other) {
        return new HallPlan(
                id, name, zone, phone, slip, demo, hours, groups, services, windows, kiosks, printers, order, limits,
                devices, people, items, contacts, stations, staffing, other);
    }

    public HallPlan withStations(List<StationPlan> others) {
        return new HallPlan(
                id, name, zone, phone, slip, demo, hours, groups, services, windows, kiosks, printers, order, limits,
                devices, people, items, contacts, others, staffing, deadlines);
    }

    public HallPlan withItems(List<Item> others) {
        return with(devices, people, others, contacts, staffing);
    }

    private HallPlan with(DevicePlan others, PeopleRule rule, List<Item> catalogue, ContactRule times, Staffing posts) {
        return new HallPlan(
                id, name, zone, phone, slip, demo, hours, groups, services, windows, kiosks, printers, order, limits,
                others, rule, catalogue, times, stations, posts, deadlines);
    }

    public Optional<StationPlan> station(StationCode code) {
        return stations.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public HallPlan with(Staffing other) {
        return with(devices, people, items, contacts, other);
    }

    public Optional<Item> item(ItemCode code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** Which days this hall works, by the notices that it knows: its closures and extra days go before them. */
    public WorkingCalendar calendar(HolidayNotice notice) {
        return new WorkingCalendar(notice, localDays(), hours, OffHours.NEXT_WORKING_DAY);
    }

    private LocalDays localDays() {
        return switch (hours) {
            case OpeningHours.Always _ -> LocalDays.NONE;
            case OpeningHours.Weekly w ->
                new LocalDays(
                        w.closed().stream().collect(Collectors.toMap(day -> day, _ -> CLOSED)),
                        w.extra().entrySet().stream()
                                .filter(e -> !e.getValue().isEmpty())
                                .collect(Collectors.toMap(Map.Entry::getKey, _ -> EXTRA)));
        };
    }

    public Optional<ServicePlan> service(ServiceCode code) {
        return services.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<GroupPlan> group(GroupCode code) {
        return groups.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    public Optional<WindowPlan> window(WindowNo no) {
        return windows.stream().filter(w -> w.no().equals(no)).findFirst();
    }

    public Optional<KioskPlan> kiosk(KioskId id) {
        return kiosks.stream().filter(k -> k.id().equals(id)).findFirst();
    }

    public Optional<PrinterPlan> printer(PrinterId id) {
        return printers.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
