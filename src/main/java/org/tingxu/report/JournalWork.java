package org.tingxu.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.appraisal.Measure;
import org.tingxu.core.appraisal.StaffFacts;
import org.tingxu.core.appraisal.Work;
import org.tingxu.core.attendance.MonthSheet;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.duty.MatterStage;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.HallId;
import org.tingxu.core.plan.HallPlan;

/** The work of a month counted from the journal alone, row after row: what {@link StaffRegister} tells has to be equal to it. */
public final class JournalWork {
    private static final int GOOD = 3;

    private final YearMonth month;
    private final Hall hall;
    private final Work work = new Work();
    private final Map<EntryId, Entry> entries = new HashMap<>();

    public JournalWork(HallId id, YearMonth month) {
        this.month = month;
        this.hall = new Hall(id);
    }

    /** One more row, in the order of the journal. */
    public void add(Recorded recorded) {
        Change change = hall.step(recorded);
        change.entry().ifPresent(e -> entries.put(e.id(), e));
        switch (change.event()) {
            case Event.TicketFinished e -> ofDay(e.clerk(), Measure.SERVED);
            case Event.VisitRated e -> {
                if (month(hall.state().local(recorded.at()))) {
                    work.add(e.clerk(), e.grade().value() >= GOOD ? Measure.RATED_WELL : Measure.RATED_BADLY, 1);
                }
            }
            default -> change.matter().ifPresent(this::closed);
        }
    }

    private void ofDay(ClerkId clerk, Measure measure) {
        Optional<LocalDate> day = hall.state().day();
        if (day.filter(d -> YearMonth.from(d).equals(month)).isPresent()) {
            work.add(clerk, measure, 1);
        }
    }

    private void closed(Matter m) {
        if (m.time().stage() == MatterStage.FINISHED
                && m.closedAt().filter(this::month).isPresent()) {
            LocalDate on = m.closedAt().get().toLocalDate();
            boolean late = m.time().due().filter(due -> on.isAfter(due.on())).isPresent();
            work.add(m.clerk(), late ? Measure.MATTER_LATE : Measure.MATTER_ON_TIME, 1);
        }
    }

    private boolean month(LocalDateTime at) {
        return YearMonth.from(at).equals(month);
    }

    /**
     * What was counted.
     *
     * @param now the hall's local time
     */
    public Work result(LocalDateTime now) {
        HallPlan plan = hall.state().setUp();
        StaffFacts.count(
                new MonthSheet(
                        month,
                        plan.staffing(),
                        plan.calendar(hall.state().duties().holidays()),
                        now,
                        entries.values()),
                work);
        return work;
    }
}
