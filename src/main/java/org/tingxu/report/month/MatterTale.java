package org.tingxu.report.month;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.calendar.DueDate;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.Limit;
import org.tingxu.core.duty.MatterKind;
import org.tingxu.core.duty.Terms;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.SubjectId;

/** What the journal tells of one matter, as far as figures ask. */
final class MatterTale {
    private final Terms terms;
    private final LocalDateTime receivedAt;
    private Optional<LocalDateTime> acceptedAt = Optional.empty();
    private Optional<LocalDateTime> decidedAt = Optional.empty();
    private Optional<LocalDateTime> withdrawnAt = Optional.empty();
    private final ItemCode item;
    private final SubjectId subject;
    private Optional<LocalDate> due;
    private boolean standsStill;
    private boolean lacked;

    MatterTale(DutyEvent.MatterReceived event) {
        terms = event.item().terms();
        receivedAt = event.at();
        item = event.item().code();
        subject = event.subject();
        due = event.time().due().map(DueDate::on);
    }

    void tell(DutyEvent.OfMatter event) {
        due = event.time().due().map(DueDate::on);
        standsStill = event.time().lights().redFrom().equals(LocalDate.MAX);
        switch (event) {
            case DutyEvent.MatterAccepted e -> acceptedAt = acceptedAt.or(() -> Optional.of(e.at()));
            case DutyEvent.MatterDecided e -> decidedAt = Optional.of(e.at());
            case DutyEvent.NoticeGiven _ -> lacked = true;
            case DutyEvent.MatterWithdrawn e -> withdrawnAt = Optional.of(e.at());
            case DutyEvent.MatterReturned e -> withdrawnAt = Optional.of(e.at());
            case DutyEvent.MatterReceived _,
                    DutyEvent.MatterReset _,
                    DutyEvent.MatterSuspended _,
                    DutyEvent.MatterResumed _,
                    DutyEvent.ExtensionAsked _,
                    DutyEvent.ExtensionApproved _,
                    DutyEvent.ExtensionRefused _,
                    DutyEvent.StepBegun _,
                    DutyEvent.StepFinished _,
                    DutyEvent.MatterPassedUp _,
                    DutyEvent.AnsweredAbove _,
                    DutyEvent.UnitsAsked _,
                    DutyEvent.UnitAnswered _,
                    DutyEvent.MatterDelivered _,
                    DutyEvent.DueMoved _ -> {}
        }
    }

    void addTo(Sum sum, ReportedMonth month) {
        takenAt().filter(_ -> takenIn(month)).ifPresent(at -> taken(sum, month, at));
        decidedAt.map(LocalDateTime::toLocalDate).filter(month::has).ifPresent(on -> decided(sum, on));
        sum.addIf(overdue(month.overdueBefore()), Tally.OPEN_OVERDUE);
    }

    ItemCode item() {
        return item;
    }

    SubjectId subject() {
        return subject;
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }

    /** Was the applicant told of missing materials? */
    boolean lacked() {
        return lacked;
    }

    boolean takenIn(ReportedMonth month) {
        return takenAt().filter(at -> month.has(at.toLocalDate())).isPresent();
    }

    Optional<LocalDateTime> takenAt() {
        boolean byReceipt = terms.kind() == MatterKind.DISCLOSURE || decidedAt.isPresent();
        return acceptedAt.or(() -> byReceipt ? Optional.of(receivedAt) : Optional.empty());
    }

    private void taken(Sum sum, ReportedMonth month, LocalDateTime at) {
        Limit here = terms.here();
        LocalDate workingDay = month.calendar().dayOfAct(at).on();
        sum.add(Tally.ACCEPTED, 1);
        sum.addIf(decidedAt.filter(d -> !d.toLocalDate().isAfter(workingDay)).isPresent(), Tally.SAME_DAY);
        sum.add(Tally.STATUTORY_DAYS, here.statute().days());
        sum.add(Tally.SAVED_DAYS, here.statute().days() - here.promisedDays());
        sum.day(new DayRow(at.toLocalDate(), 0, 1, 0));
    }

    private void decided(Sum sum, LocalDate on) {
        boolean promised = terms.here().promisedDays() > 0;
        sum.add(Tally.DECIDED, 1);
        sum.addIf(due.filter(on::isAfter).isEmpty(), Tally.ON_TIME);
        sum.addIf(promised, Tally.DECIDED_PROMISED);
        sum.addIf(promised && due.filter(on::isBefore).isPresent(), Tally.EARLY);
        sum.day(new DayRow(on, 0, 0, 1));
    }

    private boolean overdue(LocalDate before) {
        Optional<LocalDateTime> closedAt = decidedAt.or(() -> withdrawnAt);
        boolean open = closedAt.map(at -> !at.toLocalDate().isBefore(before)).orElse(!standsStill);
        return open && due.filter(d -> d.isBefore(before)).isPresent();
    }
}
