package org.tingxu.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.name.GroupCode;
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
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.OrderRule.Part;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;

/** A small hall of chance. Window 1 serves every service, so that whoever waits can be called. */
final class RandomPlan {
    static final KioskId WITH_PRINTER = new KioskId("kiosk-1");
    static final KioskId WITHOUT_PRINTER = new KioskId("kiosk-2");
    private static final PrinterId PRINTER = new PrinterId("printer-1");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final double NEAR_MIDNIGHT = 0.1;
    private static final int SMALL_RANGE = 12;

    /** A hand-over waits so short a time that it wakes within a run. */
    private static final ContactRule SOON = new ContactRule(1, 1);

    private final Dice dice;

    RandomPlan(Dice dice) {
        this.dice = dice;
    }

    /** When the run begins; now and then so late that the day ends in it. */
    static Instant morning(Dice dice) {
        LocalTime time = dice.chance(NEAR_MIDNIGHT) ? LocalTime.of(23, 57) : LocalTime.of(8, 30);
        return DAY.atTime(time).atZone(ZONE).toInstant();
    }

    HallPlan make() {
        List<GroupPlan> groups = new ArrayList<>();
        int groupCount = dice.between(1, 2);
        for (int i = 0; i < groupCount; i++) {
            int to = dice.chance(0.1) ? SMALL_RANGE : 999;
            groups.add(
                    new GroupPlan(new GroupCode("group-" + i), name("group"), String.valueOf((char) ('A' + i)), 1, to));
        }
        List<ServicePlan> services = new ArrayList<>();
        int serviceCount = dice.between(2, 4);
        for (int i = 0; i < serviceCount; i++) {
            services.add(new ServicePlan(
                    new ServiceCode("service-" + i),
                    name("service"),
                    dice.pick(groups).code(),
                    limit(0.1, 10),
                    limit(0.1, 2)));
        }
        return new HallPlan(
                        World.HALL,
                        name("hall"),
                        ZONE,
                        Optional.empty(),
                        true,
                        new OpeningHours.Always(),
                        groups,
                        services,
                        windows(services),
                        List.of(
                                new KioskPlan(WITH_PRINTER, Optional.of(PRINTER)),
                                new KioskPlan(WITHOUT_PRINTER, Optional.empty())),
                        List.of(new PrinterPlan(PRINTER, "virtual", new LinePlan.Virtual())),
                        order(),
                        limits())
                .withItems(Paperwork.ITEMS)
                .with(SOON);
    }

    /** The same hall with another order and other limits, as its head may set them on any day. */
    HallPlan changed(HallPlan p) {
        return new HallPlan(
                        p.id(),
                        p.name(),
                        p.zone(),
                        p.phone(),
                        p.demo(),
                        p.hours(),
                        p.groups(),
                        p.services(),
                        p.windows(),
                        p.kiosks(),
                        p.printers(),
                        order(),
                        limits())
                .withItems(p.items())
                .with(p.contacts());
    }

    private List<WindowPlan> windows(List<ServicePlan> services) {
        List<WindowPlan> out = new ArrayList<>();
        int count = dice.between(2, 4);
        for (int no = 1; no <= count; no++) {
            List<ServiceCode> first = new ArrayList<>();
            List<ServiceCode> second = new ArrayList<>();
            for (ServicePlan s : services) {
                if (dice.chance(0.5)) {
                    first.add(s.code());
                } else if (no == 1 || dice.chance(0.6)) {
                    second.add(s.code());
                }
            }
            out.add(new WindowPlan(new WindowNo(no), name("window"), List.of(first, second)));
        }
        return out;
    }

    private OrderRule order() {
        if (dice.chance(0.3)) {
            return new OrderRule(OrderRule.DEFAULT.parts(), aged(), dice.between(2, 4));
        }
        List<Part> all = new ArrayList<>(List.of(Part.values()));
        List<Part> parts = new ArrayList<>();
        while (!all.isEmpty()) {
            Part part = all.remove(dice.below(all.size()));
            if (dice.chance(0.75)) {
                parts.add(part);
            }
        }
        return new OrderRule(parts, aged(), dice.between(2, 4));
    }

    private Duration aged() {
        return Duration.ofSeconds(dice.between(20, 200));
    }

    private Limits limits() {
        return new Limits(
                dice.below(4),
                Duration.ofSeconds(dice.between(5, 300)),
                Duration.ofSeconds(dice.between(5, 60)),
                dice.between(1, 3),
                dice.chance(0.1) ? 10 : 1_000,
                Duration.ZERO,
                true);
    }

    private OptionalInt limit(double share, int most) {
        return dice.chance(share) ? OptionalInt.of(dice.between(1, most)) : OptionalInt.empty();
    }

    private static Text name(String what) {
        return new Text(what, what);
    }
}
