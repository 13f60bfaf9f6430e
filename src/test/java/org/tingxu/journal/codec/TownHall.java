package org.tingxu.journal.codec;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tingxu.core.TestDevices;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.name.GroupCode;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.KioskId;
import org.tingxu.core.name.PrinterId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.GroupPlan;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.KioskPlan;
import org.tingxu.core.plan.Limits;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.core.plan.OrderRule;
import org.tingxu.core.plan.PrinterPlan;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;

/** A small hall with one of each: the plans in the golden files. They never change. */
final class TownHall {
    static final HallId ID = new HallId("town");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final ServiceCode DIBAO = new ServiceCode("dibao");
    static final ServiceCode CARD = new ServiceCode("card");
    static final ServiceCode TAX = new ServiceCode("tax");
    static final KioskId KIOSK = new KioskId("kiosk-1");
    static final PrinterId PRINTER = new PrinterId("printer-1");

    private static final List<Span> DAY =
            List.of(Span.of(LocalTime.of(8, 30), LocalTime.NOON), Span.of(LocalTime.of(13, 30), LocalTime.of(17, 0)));

    private TownHall() {}

    /** The plan with devices, as halls have them since there are any. */
    static HallPlan equipped() {
        return plan().with(TestDevices.all(KIOSK));
    }

    static HallPlan plan() {
        GroupCode civil = new GroupCode("civil");
        GroupCode revenue = new GroupCode("revenue");
        return new HallPlan(
                ID,
                new Text("示例镇“便民”中心", "Example \"town\" hall"),
                ZoneId.of("Asia/Shanghai"),
                Optional.of("0571-00000000"),
                true,
                new OpeningHours.Weekly(
                        Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY),
                        Set.of(LocalDate.of(2026, 5, 1)),
                        Map.of(LocalDate.of(2026, 5, 9), DAY)),
                List.of(
                        new GroupPlan(civil, new Text("民政", "Civil affairs"), "A", 1, 999),
                        new GroupPlan(revenue, new Text("税务", "Revenue"), "TX", 101, 1999)),
                List.of(
                        new ServicePlan(
                                DIBAO, new Text("低保", "Allowance"), civil, OptionalInt.of(200), OptionalInt.empty()),
                        new ServicePlan(CARD, new Text("社保卡", "Card"), civil, OptionalInt.empty(), OptionalInt.of(2)),
                        new ServicePlan(TAX, new Text("缴税", "Tax"), revenue, OptionalInt.empty(), OptionalInt.empty())),
                List.of(
                        new WindowPlan(new WindowNo(1), new Text("一号", "One"), List.of(List.of(DIBAO), List.of(CARD))),
                        new WindowPlan(new WindowNo(2), new Text("二号", "Two"), List.of(List.of(CARD, TAX))),
                        new WindowPlan(new WindowNo(3), new Text("三号", "Three"), List.of(List.of(DIBAO, CARD, TAX)))),
                List.of(
                        new KioskPlan(KIOSK, Optional.of(PRINTER)),
                        new KioskPlan(new KioskId("kiosk-2"), Optional.empty())),
                List.of(new PrinterPlan(PRINTER, "escpos-generic", new LinePlan.Tcp("127.0.0.1", 9100))),
                OrderRule.DEFAULT,
                new Limits(3, Duration.ofMinutes(5), Duration.ofMinutes(1), 2, 50, Duration.ofMinutes(10), true));
    }
}
