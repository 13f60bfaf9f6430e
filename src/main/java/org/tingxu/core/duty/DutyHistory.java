package org.tingxu.core.duty;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyMemento.Recounting;

/** Makes events of the hall's duties true. Never judges. */
public final class DutyHistory {
    private DutyHistory() {}

    public static void apply(DutyState s, DutyEvent event) {
        switch (event) {
            case DutyEvent.HolidaysLoaded e -> {
                s.holidays = e.notice();
                calendarChanged(s);
            }
            case DutyEvent.MattersRecounted e -> s.recount = e.upTo().map(no -> new Recounting(Optional.of(no)));
            case DutyEvent.OfMatter e -> ofMatter(s, e);
            // Neither what is kept of people nor paper is a part of the state.
            case DutyEvent.AboutPeople _, DutyEvent.NoticePrinted _ -> {}
        }
    }

    /** Working days or hours are others than before: the open matters are to be reckoned anew. */
    public static void calendarChanged(DutyState s) {
        s.recount = s.open.isEmpty() ? Optional.empty() : Optional.of(new Recounting(Optional.empty()));
    }

    /** Numbers begin anew, and with them what was taken in from one. Matters of before steps had lights are reckoned once more. */
    public static void dayOpened(DutyState s) {
        s.taken.clear();
        if (s.recount.isEmpty() && s.open.values().stream().anyMatch(Matter::stepUnlit)) {
            calendarChanged(s);
        }
    }

    private static void ofMatter(DutyState s, DutyEvent.OfMatter event) {
        if (event instanceof DutyEvent.MatterReceived e) {
            s.last = Optional.of(e.matter());
            e.ticket()
                    .ifPresent(t -> s.taken.put(new DutyState.Source(t, e.item().code()), e.matter()));
        }
        Matter matter = next(s.matter(event.matter()), event);
        if (matter.time().stage().closed()) {
            s.open.remove(matter.no());
        } else {
            s.open.put(matter.no(), matter);
        }
    }

    /** A matter as an event leaves it, closed or not. */
    public static Matter next(Optional<Matter> before, DutyEvent.OfMatter event) {
        if (event instanceof DutyEvent.MatterReceived e) {
            return Matter.received(e);
        }
        Matter m = before.orElseThrow(
                        () -> new IllegalStateException("matter %s is not open".formatted(event.matter())))
                .at(event.time(), facts(event));
        return switch (event) {
            case DutyEvent.NoticeGiven e ->
                m.noticed(e.materials(), !e.unforetold().isEmpty());
            case DutyEvent.ExtensionAsked e ->
                m.asking(Optional.of(new AskedExtension(e.clerk(), e.at(), e.days(), e.reason())));
            case DutyEvent.ExtensionApproved _, DutyEvent.ExtensionRefused _, DutyEvent.MatterWithdrawn _ ->
                m.asking(Optional.empty());
            case DutyEvent.MatterDecided e -> m.decided(e.granted());
            case DutyEvent.MatterReturned _ -> m.decided(false);
            case DutyEvent.MatterReceived _,
                    DutyEvent.MatterAccepted _,
                    DutyEvent.MatterReset _,
                    DutyEvent.MatterSuspended _,
                    DutyEvent.MatterResumed _,
                    DutyEvent.MatterDelivered _,
                    DutyEvent.StepBegun _,
                    DutyEvent.StepFinished _,
                    DutyEvent.MatterPassedUp _,
                    DutyEvent.AnsweredAbove _,
                    DutyEvent.UnitsAsked _,
                    DutyEvent.UnitAnswered _,
                    DutyEvent.DueMoved _ -> m;
        };
    }

    /** What the clock goes by. */
    static List<ClockFact> facts(DutyEvent.OfMatter event) {
        return switch (event) {
            case DutyEvent.MatterReceived e -> List.of(new ClockFact.Received(e.at()));
            case DutyEvent.MatterAccepted e ->
                e.completed()
                        ? List.of(new ClockFact.Completed(e.at()), new ClockFact.Accepted(e.at()))
                        : List.of(new ClockFact.Accepted(e.at()));
            case DutyEvent.NoticeGiven e -> List.of(new ClockFact.CorrectionAsked(e.at()));
            case DutyEvent.MatterReset e -> List.of(new ClockFact.Completed(e.at()));
            case DutyEvent.MatterSuspended e ->
                List.of(new ClockFact.Suspended(e.at(), Optional.of(e.cause()), e.toldDays()));
            case DutyEvent.MatterResumed e -> List.of(new ClockFact.Resumed(e.at()));
            case DutyEvent.ExtensionApproved e ->
                List.of(e.asked().approved(new Approval(e.clerk().value(), e.at().toLocalDate())));
            case DutyEvent.MatterDecided e -> List.of(new ClockFact.Decided(e.at(), e.certificate()));
            case DutyEvent.MatterDelivered e -> List.of(new ClockFact.Delivered(e.at()));
            case DutyEvent.MatterWithdrawn e -> List.of(new ClockFact.Withdrawn(e.at()));
            case DutyEvent.MatterReturned e -> List.of(new ClockFact.Returned(e.at()));
            case DutyEvent.StepBegun e -> List.of(new ClockFact.StepBegun(e.at(), e.step()));
            case DutyEvent.StepFinished e -> List.of(new ClockFact.StepDone(e.at(), e.step()));
            case DutyEvent.MatterPassedUp e -> List.of(new ClockFact.PassedUp(e.at()));
            case DutyEvent.AnsweredAbove e -> List.of(new ClockFact.AnsweredAbove(e.at(), e.granted()));
            case DutyEvent.UnitsAsked e -> List.of(new ClockFact.UnitsAsked(e.at(), e.parts()));
            case DutyEvent.UnitAnswered e -> List.of(new ClockFact.UnitAnswered(e.at(), e.unit()));
            case DutyEvent.ExtensionAsked _, DutyEvent.ExtensionRefused _, DutyEvent.DueMoved _ -> List.of();
        };
    }
}
