package org.tingxu.report.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.tingxu.testing.DatabaseHall.answer;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tingxu.core.Orders;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.contact.ContactChannel;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.Receiver;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.hall.Command;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.rating.RatingCommand;
import org.tingxu.core.station.StationCommand;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.database.Limits;
import org.tingxu.report.ContactFigures;
import org.tingxu.report.ContactRegister;
import org.tingxu.testing.DatabaseHall;
import org.tingxu.testing.TestPostgres;

/** The figures of a month on the real database: by SQL, from the journal, and by hand. */
class MonthFiguresTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final URI uri = TestPostgres.freshDatabase();

    private static MonthFigures bySql(DatabaseHall hall, YearMonth month, LocalDate today) {
        WorkingCalendar calendar = answer(hall.port()
                .read(h -> h.state().setUp().calendar(h.state().duties().holidays())));
        return answer(new MonthQuery(hall.database()).of(PlanDraft.HALL, new ReportedMonth(month, today, calendar)));
    }

    private static MonthFigures byJournal(DatabaseHall hall, YearMonth month, LocalDate today) {
        return answer(new JournalRecount(hall.database()).of(PlanDraft.HALL, month, today));
    }

    private static DatabaseHall begun(URI uri) {
        return DatabaseHall.begun(uri, Limits.USUAL, HashChain.Kind.SHA_256, RandomMonth.plan());
    }

    @Test
    void every_figure_of_a_random_month_is_the_same_by_sql_and_from_the_journal_alone() {
        long seed = 20260401;
        try (DatabaseHall hall = begun(uri)) {
            new RandomMonth(hall, seed).run(170);
            for (LocalDate today :
                    List.of(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 1))) {
                for (YearMonth month : List.of(MARCH.minusMonths(1), MARCH, MARCH.plusMonths(1))) {
                    assertThat(bySql(hall, month, today))
                            .as("%s seen on %s, seed %d", month, today, seed)
                            .isEqualTo(byJournal(hall, month, today));
                }
            }
            MonthFigures march = bySql(hall, MARCH, LocalDate.of(2026, 4, 1));
            assertThat(march.amounts())
                    .as("seed %d gives a month worth the test", seed)
                    .containsOnlyKeys(EnumSet.allOf(Tally.class))
                    .doesNotContainValue(0L);
            items_and_the_stations_share_are_parts_of_the_same_month(hall, march);
            for (MonthFigure rate : List.of(
                    MonthFigure.MENDED_RATE,
                    MonthFigure.REGISTERED_RATE,
                    MonthFigure.SIGNED_RATE,
                    MonthFigure.AT_ONCE_RATE,
                    MonthFigure.PROXY_RATE)) {
                assertThat(march.reading(rate).orElseThrow().ratio())
                        .as("%s, seed %d", rate, seed)
                        .isLessThan(1);
            }
        }
    }

    private static void items_and_the_stations_share_are_parts_of_the_same_month(
            DatabaseHall hall, MonthFigures march) {
        WorkingCalendar calendar = answer(hall.port()
                .read(h -> h.state().setUp().calendar(h.state().duties().holidays())));
        ItemCounts counts = new ItemCounts(hall.database());
        List<ItemCount> items =
                answer(counts.of(PlanDraft.HALL, new ReportedMonth(MARCH, LocalDate.of(2026, 4, 1), calendar)));
        assertThat(march.amount(Tally.ACCEPTED))
                .contains(items.stream().mapToLong(ItemCount::accepted).sum());
        assertThat(march.amount(Tally.DECIDED))
                .contains(items.stream().mapToLong(ItemCount::decided).sum());
        assertThat(march.amount(Tally.ON_TIME))
                .contains(items.stream().mapToLong(ItemCount::onTime).sum());
        assertThat(answer(counts.first(PlanDraft.HALL))).contains(MARCH);
        ProxyShare.Counted share = answer(new ProxyShare(hall.database()).of(PlanDraft.HALL, MARCH));
        assertThat(march.reading(MonthFigure.PROXY_RATE)).contains(new Reading(share.proxy(), share.all()));
    }

    @Test
    void a_month_in_which_nothing_happened_and_one_to_come_have_no_data() {
        try (DatabaseHall hall = begun(uri)) {
            LocalDate today = LocalDate.of(2026, 3, 2);
            for (YearMonth month : List.of(YearMonth.of(2025, 1), MARCH, YearMonth.of(2027, 1))) {
                assertThat(bySql(hall, month, today).readings()).isEmpty();
                assertThat(byJournal(hall, month, today).readings()).isEmpty();
            }
            hall.done(Orders.take(PlanDraft.DIBAO));
            MonthFigures march = bySql(hall, MARCH, today);
            assertThat(march.reading(MonthFigure.ACCEPTED_COUNT)).contains(new Reading(0, 1));
            assertThat(march.reading(MonthFigure.SAME_DAY_RATE)).isEmpty();
            assertThat(march.reading(MonthFigure.ABANDON_RATE)).contains(new Reading(0, 1));
            assertThat(march.reading(MonthFigure.WAIT_MEAN)).isEmpty();
            assertThat(march.reading(MonthFigure.PROXY_RATE)).isEmpty();
        }
    }

    /** One ticket of each fate, and a matter of each outcome, counted by hand. */
    @Test
    void a_morning_counted_by_hand() {
        try (DatabaseHall hall = begun(uri)) {
            LocalDate monday = LocalDate.of(2026, 3, 2);
            at(hall, "09:00");
            hall.done(Orders.signIn(1));
            hall.done(Orders.take(PlanDraft.DIBAO));
            hall.done(Orders.take(PlanDraft.DIBAO));
            hall.done(Orders.take(PlanDraft.DIBAO));
            hall.done(Orders.take(PlanDraft.DIBAO));
            hall.done(new Command.VoidTicket(Orders.no("A004"), "lost"));
            at(hall, "09:02");
            hall.done(Orders.next(1));
            at(hall, "09:03");
            hall.done(Orders.recall(1));
            at(hall, "09:04");
            hall.done(Orders.start(1));
            at(hall, "09:10");
            hall.done(Orders.hold(1, "copies a form"));
            at(hall, "09:15");
            hall.done(Orders.resume(1));
            hall.done(accept("spot"));
            hall.done(accept("felling"));
            hall.done(decide(1));
            at(hall, "09:20");
            hall.done(Orders.finish(1));
            hall.done(Orders.rate("A001", 1, 4));
            at(hall, "09:25");
            hall.done(Orders.next(1));
            at(hall, "09:26");
            hall.done(Orders.miss(1));
            hall.done(Orders.pause(1, "water"));
            at(hall, "09:30");
            hall.done(Orders.open(1));
            hall.done(Orders.signOut(1));
            hall.done(Orders.endDay(monday));

            MonthFigures march = bySql(hall, MARCH, monday);
            assertThat(march).isEqualTo(byJournal(hall, MARCH, monday));
            assertThat(march.amounts())
                    .containsAllEntriesOf(Map.ofEntries(
                            entry(Tally.ISSUED, 3L),
                            entry(Tally.CALLED, 2L),
                            entry(Tally.MISSED, 1L),
                            entry(Tally.SERVED, 1L),
                            entry(Tally.ABANDONED, 2L),
                            entry(Tally.WAIT_MICROS, minutes(3)),
                            entry(Tally.WAIT_P90_MICROS, minutes(3)),
                            entry(Tally.WAITS_TO_3, 1L),
                            entry(Tally.SERVICES, 1L),
                            entry(Tally.SERVICE_MICROS, minutes(11)),
                            entry(Tally.SERVING_MICROS, minutes(11)),
                            entry(Tally.MANNED_MICROS, minutes(26)),
                            entry(Tally.RATED, 1L),
                            entry(Tally.SATISFIED, 1L),
                            entry(Tally.ACCEPTED, 2L),
                            entry(Tally.SAME_DAY, 1L),
                            entry(Tally.DECIDED, 1L),
                            entry(Tally.ON_TIME, 1L),
                            entry(Tally.DECIDED_PROMISED, 0L),
                            entry(Tally.STATUTORY_DAYS, 40L),
                            entry(Tally.SAVED_DAYS, 30L),
                            entry(Tally.OPEN_OVERDUE, 0L)));
            assertThat(march.reading(MonthFigure.EARLY_RATE)).isEmpty();
            assertThat(bySql(hall, MARCH, LocalDate.of(2026, 4, 1)).amount(Tally.OPEN_OVERDUE))
                    .as("felling was due on 17 March: the 5th is a day off")
                    .contains(1L);
        }
    }

    /** A rating of each fate, a first contact of each kind, and errands with and without a second way, counted by hand. */
    @Test
    void the_ledgers_of_a_month_counted_by_hand() {
        try (DatabaseHall hall = begun(uri)) {
            new RandomLedgers(hall, 1).keepPeople();
            at(hall, "09:00");
            hall.done(Orders.signIn(1));
            hall.done(Orders.signIn(2));
            for (int i = 1; i <= 3; i++) {
                served(hall);
                hall.done(Orders.finish(1));
                hall.done(Orders.rate("A00" + i, 1, 1));
            }
            served(hall);
            hall.done(asked(ContactChannel.TICKET, Optional.of(Orders.no("A004"))));
            hall.done(Orders.finish(1));
            hall.done(new Command.Ledger(new ContactCommand.Sign(Orders.clerk(2), EntryId.of("contact", 2026, 1))));
            hall.done(asked(ContactChannel.PHONE, Optional.empty()));
            served(hall);
            hall.done(Orders.sendTo(1, 2));
            at(hall, "09:10");
            hall.done(Orders.next(2));
            hall.done(Orders.start(2));
            hall.done(Orders.finish(2));
            // Subjects 0 and 7 are the same person, and 1 is another.
            hall.done(accept("spot", 0, "form"));
            hall.done(new Command.Ledger(new StationCommand.HandIn(
                    Orders.clerk(1),
                    RandomLedgers.STATION,
                    RandomLedgers.subject(2),
                    List.of(new StationCommand.Line(new ItemCode("spot"), RandomLedgers.subject(1), List.of())))));
            at(hall, "10:00");
            hall.done(accept("spot", 7));
            hall.done(accept("felling", 7));
            ClerkId head = new ClerkId("head");
            EntryId mended = EntryId.of("rating", 2026, 1);
            hall.done(new Command.Ledger(new RatingCommand.CallBack(head, mended, true, "等候过久")));
            hall.done(new Command.Ledger(new RatingCommand.Mend(head, mended, "增开窗口")));
            EntryId malicious = EntryId.of("rating", 2026, 2);
            hall.done(new Command.Ledger(new RatingCommand.Appeal(Orders.clerk(1), malicious, "并非本人接待")));
            hall.done(new Command.Ledger(new RatingCommand.DecideAppeal(head, malicious, true, "已查监控")));

            LocalDate april = LocalDate.of(2026, 4, 1);
            MonthFigures march = bySql(hall, MARCH, april);
            assertThat(march).isEqualTo(byJournal(hall, MARCH, april));
            assertThat(march.amounts())
                    .containsAllEntriesOf(Map.ofEntries(
                            entry(Tally.RATED, 2L),
                            entry(Tally.GRADES_1, 2L),
                            entry(Tally.MENDING_DUE, 2L),
                            entry(Tally.MENDED_IN_TIME, 1L),
                            entry(Tally.CONTACTS, 6L),
                            entry(Tally.CONTACTS_REGISTERED, 5L),
                            entry(Tally.HANDED_OVER, 2L),
                            entry(Tally.SIGNED_IN_TIME, 1L),
                            entry(Tally.ACCEPTED, 3L),
                            entry(Tally.DONE_AT_ONCE, 2L),
                            entry(Tally.BY_PROXY, 1L)));
            assertThat(bySql(hall, MARCH, LocalDate.of(2026, 3, 3)).amount(Tally.MENDING_DUE))
                    .as("nothing is due on the day after")
                    .contains(0L);
            ContactFigures list = answer(new ContactRegister(hall.database())
                    .figures(
                            PlanDraft.HALL,
                            RandomMonth.ZONE,
                            MARCH.atDay(1),
                            MARCH.atEndOfMonth(),
                            april.atStartOfDay()));
            assertThat(List.of(list.firstContacts(), list.registered(), list.handed(), list.signedInTime()))
                    .as("the list of first contacts tells the same")
                    .containsExactly(6L, 5L, 2L, 1L);
        }
    }

    private static void served(DatabaseHall hall) {
        hall.done(Orders.take(PlanDraft.DIBAO));
        hall.done(Orders.next(1));
        hall.done(Orders.start(1));
    }

    private static Command asked(ContactChannel channel, Optional<TicketNo> ticket) {
        return new Command.Ledger(new ContactCommand.Open(
                Orders.clerk(1),
                Optional.empty(),
                channel,
                ticket,
                "危房改造",
                Optional.empty(),
                new ContactCommand.Branch.Hand(Receiver.of(Orders.clerk(2)), Optional.empty())));
    }

    private static void at(DatabaseHall hall, String time) {
        hall.clock(LocalDate.of(2026, 3, 2)
                .atTime(LocalTime.parse(time))
                .atZone(RandomMonth.ZONE)
                .toInstant());
    }

    private static long minutes(int minutes) {
        return minutes * 60_000_000L;
    }

    private static Command accept(String item) {
        return accept(item, 0);
    }

    private static Command accept(String item, int subject, String... missing) {
        return new Command.Duty(new DutyCommand.AcceptMatter(
                Orders.clerk(1),
                Optional.empty(),
                new ItemCode(item),
                Optional.empty(),
                Optional.empty(),
                RandomLedgers.subject(subject),
                List.of(missing)));
    }

    private static Command decide(int serial) {
        return new Command.Duty(new DutyCommand.DecideMatter(
                Orders.clerk(1), Optional.empty(), new MatterNo(2026, serial), true, Optional.empty(), false));
    }
}
