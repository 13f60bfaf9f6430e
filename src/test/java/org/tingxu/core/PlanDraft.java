package org.tingxu.core;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.DevicePlan;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;

/**
 * A plain hall, to be changed in the one thing that a test is about: three windows, four services, two groups, always open.
 *
 * <p>Group civil has the numbers A001 to A999 for {@link #DIBAO} and {@link #BIRTH}, group labour B001 to B999 for {@link #PENSION}
 * and {@link #SUBSIDY}. Window 1 serves dibao and birth alike; window 2 pension and subsidy, then dibao; window 3 subsidy, then birth.
 */
public final class PlanDraft {
    public static final HallId HALL = new HallId("test");
    public static final GroupCode CIVIL = new GroupCode("civil");
    public static final GroupCode LABOUR = new GroupCode("labour");
    public static final ServiceCode DIBAO = new ServiceCode("dibao");
    public static final ServiceCode BIRTH = new ServiceCode("birth");
    public static final ServiceCode PENSION = new ServiceCode("pension");
    public static final ServiceCode SUBSIDY = new ServiceCode("subsidy");
    /** A kiosk with a printer. */
    public static final KioskId FRONT = new KioskId("front");
    /** A kiosk without one. */
    public static final KioskId SCREEN = new KioskId("screen");

    public static final PrinterId PRINTER = new PrinterId("front-printer");

    private HallId id = HALL;
    private OpeningHours hours = new OpeningHours.Always();
    private List<GroupPlan> groups = List.of(group(CIVIL, "A", 1, 999), group(LABOUR, "B", 1, 999));
    private List<ServicePlan> services =
            List.of(service(DIBAO, CIVIL), service(BIRTH, CIVIL), service(PENSION, LABOUR), service(SUBSIDY, LABOUR));
    private List<WindowPlan> windows = List.of(
            window(1, List.of(DIBAO, BIRTH)),
            window(2, List.of(PENSION, SUBSIDY), List.of(DIBAO)),
            window(3, List.of(SUBSIDY), List.of(BIRTH)));
    private OrderRule order = OrderRule.DEFAULT;
    private Limits limits = Limits.DEFAULT;
    private DevicePlan devices = DevicePlan.NONE;

    private List<Item> items = List.of();

    private PlanDraft() {}

    public static PlanDraft plain() {
        return new PlanDraft();
    }

    public PlanDraft id(HallId other) {
        id = other;
        return this;
    }

    /** What the hall accepts and does in time. */
    public PlanDraft items(Item... others) {
        items = List.of(others);
        return this;
    }

    public PlanDraft hours(OpeningHours other) {
        hours = other;
        return this;
    }

    public PlanDraft groups(GroupPlan... others) {
        groups = List.of(others);
        return this;
    }

    /** Replaces the service of the same code. */
    public PlanDraft service(ServicePlan other) {
        List<ServicePlan> all = new ArrayList<>(services);
        all.replaceAll(s -> s.code().equals(other.code()) ? other : s);
        services = all;
        return this;
    }

    public PlanDraft without(ServiceCode code) {
        services = services.stream().filter(s -> !s.code().equals(code)).toList();
        windows = windows.stream()
                .map(w -> new WindowPlan(
                        w.no(),
                        w.name(),
                        w.serves().stream()
                                .map(rank -> rank.stream()
                                        .filter(s -> !s.equals(code))
                                        .toList())
                                .toList()))
                .toList();
        return this;
    }

    public PlanDraft without(WindowNo no) {
        windows = windows.stream().filter(w -> !w.no().equals(no)).toList();
        return this;
    }

    public PlanDraft windows(WindowPlan... others) {
        windows = List.of(others);
        return this;
    }

    public PlanDraft order(OrderRule other) {
        order = other;
        return this;
    }

    public PlanDraft limits(Limits other) {
        limits = other;
        return this;
    }

    public PlanDraft devices(DevicePlan others) {
        devices = others;
        return this;
    }

    public HallPlan build() {
        return new HallPlan(
                        id,
                        text("hall"),
                        ZoneId.of("Asia/Shanghai"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        hours,
                        groups,
                        services,
                        windows,
                        List.of(new KioskPlan(FRONT, Optional.of(PRINTER)), new KioskPlan(SCREEN, Optional.empty())),
                        List.of(new PrinterPlan(PRINTER, "virtual", new LinePlan.Virtual())),
                        order,
                        limits,
                        devices)
                .withItems(items);
    }

    public static GroupPlan group(GroupCode code, String prefix, int from, int to) {
        return new GroupPlan(code, text(code.value()), prefix, from, to);
    }

    /** A service without limits. */
    public static ServicePlan service(ServiceCode code, GroupCode group) {
        return new ServicePlan(code, text(code.value()), group, OptionalInt.empty(), OptionalInt.empty());
    }

    public static ServicePlan withQuota(ServiceCode code, GroupCode group, int dailyQuota) {
        return new ServicePlan(code, text(code.value()), group, OptionalInt.of(dailyQuota), OptionalInt.empty());
    }

    public static ServicePlan withPersonLimit(ServiceCode code, GroupCode group, int perPerson) {
        return new ServicePlan(code, text(code.value()), group, OptionalInt.empty(), OptionalInt.of(perPerson));
    }

    public static WindowPlan window(int no, List<ServiceCode> first) {
        return new WindowPlan(new WindowNo(no), text("window " + no), List.of(first));
    }

    public static WindowPlan window(int no, List<ServiceCode> first, List<ServiceCode> second) {
        return new WindowPlan(new WindowNo(no), text("window " + no), List.of(first, second));
    }

    private static Text text(String en) {
        return new Text("厅", en);
    }
}
