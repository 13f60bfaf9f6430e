package org.tingxu.core.duty;

import java.util.Optional;
import org.tingxu.core.calendar.DueDate;

/**
 * What an event makes of a matter's time, reckoned when it was decided. It stands in the journal, so that another calendar never
 * changes what people were told.
 *
 * @param before    the due date before this event, when the event moved it
 * @param due       the last day of the promise; empty while nothing is due from the hall
 * @param statutory the last day by law
 * @param deliverBy the last day on which the certificate is delivered, while it is not
 * @param lights    of what is due next
 * @param step      of its steps and of the bodies that were asked, the one that is due first
 */
public record MatterTime(
        MatterStage stage,
        Optional<DueDate> before,
        Optional<DueDate> due,
        Optional<DueDate> statutory,
        Optional<DueDate> deliverBy,
        Lights lights,
        Optional<StepTime> step) {
    /** Of a matter that is not taken in yet. */
    static final MatterTime NONE = new MatterTime(
            MatterStage.RECEIVED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Lights.OUT,
            Optional.empty());

    /** What follows this time by a reckoning that is not refused. */
    MatterTime next(Reckoning reckoning) {
        return switch (reckoning) {
            case Reckoning.AwaitsMaterials _ -> idle(MatterStage.AWAITING);
            case Reckoning.NeverBegan _ -> idle(MatterStage.WITHDRAWN);
            case Reckoning.SentBack _ -> idle(MatterStage.FINISHED);
            case Reckoning.Reckoned(Timeline t) -> reckoned(t);
            case Reckoning.Refused r -> throw new IllegalArgumentException("no time follows " + r.fault());
        };
    }

    private MatterTime idle(MatterStage now) {
        return new MatterTime(
                now, due, Optional.empty(), Optional.empty(), Optional.empty(), Lights.OUT, Optional.empty());
    }

    private MatterTime reckoned(Timeline t) {
        Optional<Deadline> delivery = t.delivery().filter(d -> d.metOn().isEmpty());
        return new MatterTime(
                stage(t.progress(), delivery.isPresent()),
                due.filter(d -> !d.equals(t.due())),
                Optional.of(t.due()),
                Optional.of(t.statutory()),
                delivery.map(Deadline::due),
                delivery.map(Deadline::lights).orElseGet(() -> t.promised().lights()),
                t.dueStep());
    }

    private static MatterStage stage(Progress progress, boolean delivering) {
        return switch (progress) {
            case Progress.Offered _ -> MatterStage.RECEIVED;
            case Progress.Running _ -> MatterStage.ACCEPTED;
            case Progress.Standing _ -> MatterStage.SUSPENDED;
            case Progress.Done _ -> delivering ? MatterStage.DELIVERING : MatterStage.FINISHED;
            case Progress.Withdrawn _ -> MatterStage.WITHDRAWN;
        };
    }

    /** The same as it stands, with no news. */
    MatterTime settled() {
        return new MatterTime(stage, Optional.empty(), due, statutory, deliverBy, lights, step);
    }

    boolean sameAs(MatterTime other) {
        return settled().equals(other.settled());
    }
}
