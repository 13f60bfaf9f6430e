package org.tingxu.report.month;

import static org.tingxu.core.Orders.clerk;
import static org.tingxu.core.Orders.window;
import static org.tingxu.testing.DatabaseHall.answer;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.NoticeDay;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.Span;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Item;
import org.tingxu.core.duty.Material;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.SuspensionCause;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Visit;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.Text;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.StationPlan;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.RandomDay;

/** Days of a hall with crowds, and its matters of every kind beside them: the same seed orders the same. Many orders are refused. */
final class RandomMonth {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ClerkId CLERK = new ClerkId("clerk-1");
    private static final ClerkId HEAD = new ClerkId("head");
    private static final Optional<LocalDateTime> NOW = Optional.empty();
    private static final List<Item> ITEMS = List.of(
            item("spot", MatterKind.ON_THE_SPOT, 0),
            item("felling", MatterKind.PROMISED, 10),
            item("quick", MatterKind.PROMISED, 1),
            item("subsidy", MatterKind.SUPPLEMENTED, 5),
            item("refused", MatterKind.RETURNED, 0),
            item("road", MatterKind.REPORTED_UP, 8),
            item("shop", MatterKind.JOINT, 30),
            item("request", MatterKind.DISCLOSURE, 20));

    /** Early and late days, some that go on past closing, one before a day off. */
    private static final List<LocalDateTime> BEGINS = List.of(
            LocalDateTime.of(2026, 3, 2, 9, 0),
            LocalDateTime.of(2026, 3, 4, 17, 5),
            LocalDateTime.of(2026, 3, 31, 16, 55),
            LocalDateTime.of(2026, 4, 1, 9, 0));

    private final DatabaseHall hall;
    private final Random random;
    private final RandomDay crowd;
    private final RandomLedgers ledgers;

    RandomMonth(DatabaseHall hall, long seed) {
        this.hall = hall;
        this.random = new Random(seed);
        this.crowd = new RandomDay(hall, seed);
        this.ledgers = new RandomLedgers(hall, seed);
    }

    private static Item item(String code, MatterKind kind, int promised) {
        return new Item(
                new ItemCode(code),
                new Text(code, code),
                Terms.of(kind, promised),
                List.of(new Material("form", new Text("表", "Form")), new Material("right", new Text("证", "Right"))));
    }

    /** The hall in which it happens: closes at 17:30, not on weekends, nor on 5 March. */
    static HallPlan plan() {
        List<Span> office = List.of(
                Span.of(LocalTime.of(9, 0), LocalTime.of(12, 0)), Span.of(LocalTime.of(14, 0), LocalTime.of(17, 30)));
        Map<DayOfWeek, List<Span>> week = Map.of(
                DayOfWeek.MONDAY, office,
                DayOfWeek.TUESDAY, office,
                DayOfWeek.WEDNESDAY, office,
                DayOfWeek.THURSDAY, office,
                DayOfWeek.FRIDAY, office);
        return PlanDraft.plain()
                .hours(new OpeningHours.Weekly(week, Set.of(LocalDate.of(2026, 3, 5)), Map.of()))
                .items(ITEMS.toArray(Item[]::new))
                .build()
                .withStations(List.of(new StationPlan(RandomLedgers.STATION, new Text("新河村", "Xinhe"))));
    }

    void run(int ordersADay) {
        ledgers.keepPeople();
        for (LocalDateTime begin : BEGINS) {
            hall.clock(begin.atZone(ZONE).toInstant());
            hall.tick();
            hall.told(duty(new DutyCommand.LoadHolidays(
                    HolidayNotice.of(List.of(new NoticeDay(LocalDate.of(2026, 10, 1), "国庆节", NoticeDay.Kind.OFF))))));
            for (int w = 1; w <= 3; w++) {
                hall.told(Orders.signIn(w));
            }
            early();
            for (int i = 0; i < ordersADay; i++) {
                crowd.run(1);
                if (i == ordersADay / 2) {
                    // A power cut: some wait for longer than half an hour.
                    hall.clock(hall.clock().plus(Duration.ofMinutes(12)));
                }
                hall.told(random.nextInt(3) == 0 ? matter() : atTheDesk());
                if (i % 4 == 0) {
                    hall.told(duty(decide(NOW, new MatterNo(2026, 1 + random.nextInt(90)))));
                }
                if (i % 6 == 0) {
                    ledgers.contact();
                }
                if (i % 50 == 10) {
                    ledgers.handIn(ITEMS);
                }
            }
            ledgers.mend();
            ratings();
            ledgers.mend();
        }
    }

    /** The first of the day are served one after the other. */
    private void early() {
        for (int i = 0; i < 8; i++) {
            int w = 1 + random.nextInt(3);
            hall.clock(hall.clock().plusSeconds(20));
            hall.told(Orders.take(w == 1 ? PlanDraft.DIBAO : PlanDraft.SUBSIDY));
            hall.clock(hall.clock().plusSeconds(i == 2 ? 720 : 5));
            hall.told(Orders.next(w));
            hall.told(Orders.start(w));
            hall.clock(hall.clock().plusSeconds(10));
            if (i % 3 == 0) {
                ledgers.ask(Orders.clerk(w));
            }
            hall.told(Orders.finish(w));
        }
    }

    private static Command duty(DutyCommand command) {
        return new Command.Duty(command);
    }

    private Command atTheDesk() {
        int w = 1 + random.nextInt(3);
        TicketNo ticket = new TicketNo(random.nextBoolean() ? "A" : "B", 1 + random.nextInt(14));
        return switch (random.nextInt(10)) {
            case 0 -> Orders.recall(w);
            case 1 -> new Command.ReturnMissed(window(w), clerk(w), ticket);
            case 2 -> new Command.VoidTicket(ticket, "lost");
            case 3, 4 -> Orders.next(w);
            case 5, 6 -> Orders.start(w);
            default -> Orders.finish(w);
        };
    }

    /** Two of three of the served say something, and much of it is bad. */
    private void ratings() {
        List<Visit> visits = answer(hall.port()
                .read(h -> Stream.of("A", "B")
                        .flatMap(group -> IntStream.rangeClosed(1, 99).mapToObj(n -> new TicketNo(group, n)))
                        .flatMap(no -> h.state().visit(no).stream())
                        .toList()));
        for (Visit visit : visits) {
            if (random.nextInt(3) > 0) {
                hall.told(new Command.RateVisit(
                        visit.ticket(),
                        visit.stops().getLast().window(),
                        new Grade(1 + random.nextInt(random.nextBoolean() ? 2 : 5)),
                        RatedBy.EVALUATOR));
            }
        }
    }

    private Command matter() {
        MatterNo no = new MatterNo(2026, 1 + random.nextInt(60));
        Optional<LocalDateTime> at = random.nextInt(4) == 0 ? Optional.of(earlier()) : NOW;
        return duty(
                switch (random.nextInt(16)) {
                    case 0, 1, 2, 3, 4 -> accept(at, List.of());
                    case 5 -> accept(at, List.of("form"));
                    case 6 -> new DutyCommand.MaterialsComplete(CLERK, at, no);
                    case 7 -> new DutyCommand.ResetMatter(CLERK, at, no);
                    case 8 -> new DutyCommand.AskMissing(CLERK, at, no, List.of("form", "right"));
                    case 9 -> new DutyCommand.SuspendMatter(CLERK, at, no, Optional.of(SuspensionCause.HEARING), 5);
                    case 10 -> new DutyCommand.ResumeMatter(CLERK, at, no);
                    case 11 -> new DutyCommand.AskExtension(CLERK, at, no, 2, "汛期道路中断");
                    case 12 -> new DutyCommand.ApproveExtension(HEAD, at, no);
                    case 13 -> new DutyCommand.WithdrawMatter(CLERK, at, no, Optional.of("本人要求"));
                    default -> decide(at, no);
                });
    }

    private DutyCommand decide(Optional<LocalDateTime> at, MatterNo no) {
        return new DutyCommand.DecideMatter(CLERK, at, no, random.nextBoolean(), Optional.of("属实"), true);
    }

    /** Paper that is entered later. */
    private LocalDateTime earlier() {
        return LocalDateTime.ofInstant(hall.clock(), ZONE).minusMinutes(random.nextInt(5 * 24 * 60));
    }

    private DutyCommand accept(Optional<LocalDateTime> at, List<String> missing) {
        Item item = ITEMS.get(random.nextInt(ITEMS.size()));
        return new DutyCommand.AcceptMatter(
                CLERK, at, item.code(), Optional.empty(), Optional.empty(), ledgers.somebody(), missing);
    }
}
