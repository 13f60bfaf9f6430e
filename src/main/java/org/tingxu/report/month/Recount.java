package org.tingxu.report.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.LocalDays;
import org.tingxu.core.calendar.OffHours;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.calendar.WorkingCalendar;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.report.month.WindowTale.Doing;

/**
 * The figures of a month once more, from the journal, by rules of its own: neither the read tables nor the hall's state have a part in
 * them, but for who is the same person. Is told every row of a hall's journal in order.
 */
public final class Recount {
    /** What it counts. */
    private static final Set<Tally> COUNTED = EnumSet.allOf(Tally.class);

    private final YearMonth month;
    private final Map<SubjectId, String> persons;
    private final Map<TicketNo, TicketTale> today = new HashMap<>();
    private final Map<WindowNo, WindowTale> windows = new HashMap<>();
    private final Map<MatterNo, MatterTale> matters = new HashMap<>();
    private final LedgerTale ledgers = new LedgerTale(this::today);
    private final List<TicketTale> before = new ArrayList<>();
    private final List<DayRow> days = new ArrayList<>();
    private Optional<HallPlan> plan = Optional.empty();
    private HolidayNotice holidays = HolidayNotice.of(List.of());
    private LocalDate day = LocalDate.EPOCH;
    private boolean ofMonth;

    /**
     * A recount of one month.
     *
     * @param persons the hash of the person for each subject that has one, in hexadecimal digits. The journal names subjects only, and a
     *                person who comes again is another subject: this one thing is not read from the journal but from table {@code subject},
     *                and goes when the person is erased
     */
    public Recount(YearMonth month, Map<SubjectId, String> persons) {
        this.month = month;
        this.persons = Map.copyOf(persons);
    }

    public void tell(Recorded row) {
        switch (row.event()) {
            case Event.HallConfigured e -> plan = Optional.of(e.plan());
            case Event.DayOpened e -> {
                dayOver();
                day = e.day();
                ofMonth = YearMonth.from(day).equals(month);
            }
            case Event.Duty e -> duty(e.event());
            case Event.OfTicket e -> {
                if (ofMonth) {
                    ticket(e, row.at());
                }
            }
            case Event.OfPost e -> {
                if (ofMonth) {
                    post(e, row.at());
                }
            }
            case Event.VisitRated e -> {
                if (ofMonth) {
                    tale(e.ticket(), row.at()).rated(e.grade());
                }
            }
            case Event.Ledger e -> ledgers.tell(e.event());
            case Event.DayEnded _, Event.Items _, Event.DeviceSettingChanged _, Event.KeyIgnored _ -> {}
        }
    }

    private Optional<TicketTale> today(LocalDate asked, TicketNo ticket) {
        return day.equals(asked) ? Optional.ofNullable(today.get(ticket)) : Optional.empty();
    }

    private void dayOver() {
        if (!today.isEmpty()) {
            long issued = today.values().stream().filter(TicketTale::counts).count();
            if (issued > 0) {
                days.add(new DayRow(day, issued, 0, 0));
            }
            before.addAll(today.values());
            today.clear();
        }
    }

    private void ticket(Event.OfTicket event, Instant at) {
        TicketTale tale = tale(event.ticket(), at);
        Optional<WindowNo> was = tale.window();
        tale.tell(event, at);
        if (event instanceof Event.ServingStarted || event instanceof Event.TicketResumed) {
            tale.window().ifPresent(w -> window(w).turns(Doing.SERVING, at));
        } else if (!was.equals(tale.window())) {
            was.ifPresent(w -> window(w).turns(Doing.MANNED, at));
            tale.window().ifPresent(w -> window(w).turns(Doing.MANNED, at));
        }
    }

    private TicketTale tale(TicketNo no, Instant at) {
        return today.computeIfAbsent(no, _ -> new TicketTale(at));
    }

    private void post(Event.OfPost event, Instant at) {
        window(event.window())
                .turns(
                        switch (event) {
                            case Event.WindowSignedIn _, Event.WindowOpened _ -> Doing.MANNED;
                            case Event.WindowSignedOut _ -> Doing.CLOSED;
                            case Event.WindowPaused _ -> Doing.PAUSED;
                        },
                        at);
    }

    private WindowTale window(WindowNo no) {
        return windows.computeIfAbsent(no, _ -> new WindowTale());
    }

    private void duty(DutyEvent event) {
        switch (event) {
            case DutyEvent.HolidaysLoaded e -> holidays = e.notice();
            case DutyEvent.MattersRecounted _, DutyEvent.AboutPeople _, DutyEvent.NoticePrinted _ -> {}
            case DutyEvent.MatterReceived e -> {
                MatterTale tale = new MatterTale(e);
                tale.tell(e);
                matters.put(e.matter(), tale);
            }
            case DutyEvent.OfMatter e ->
                Optional.ofNullable(matters.get(e.matter()))
                        .orElseThrow(
                                () -> new IllegalStateException("matter %s was not received".formatted(e.matter())))
                        .tell(e);
        }
    }

    /**
     * The figures of all that was told.
     *
     * @param now local day of the hall
     */
    public MonthFigures figures(LocalDate now) {
        dayOver();
        ReportedMonth seen = new ReportedMonth(month, now, calendar());
        Sum sum = new Sum(COUNTED);
        before.forEach(tale -> tale.addTo(sum));
        days.forEach(sum::day);
        windows.values().forEach(tale -> tale.addTo(sum));
        matters.values().forEach(tale -> tale.addTo(sum, seen));
        matters.forEach((no, tale) -> sum.addIf(tale.takenIn(seen) && ledgers.byProxy(no), Tally.BY_PROXY));
        ledgers.addTo(sum, seen);
        sum.add(Tally.DONE_AT_ONCE, new Returns(matters.values(), persons).doneAtOnce(seen));
        return MonthFigures.of(seen, sum.tallies());
    }

    private WorkingCalendar calendar() {
        return plan.map(p -> p.calendar(holidays))
                .orElseGet(() -> new WorkingCalendar(
                        holidays, LocalDays.NONE, new OpeningHours.Always(), OffHours.NEXT_WORKING_DAY));
    }
}
