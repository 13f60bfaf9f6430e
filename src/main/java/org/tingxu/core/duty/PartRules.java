package org.tingxu.core.duty;

import static org.tingxu.core.duty.Deciding.refuse;
import static org.tingxu.core.duty.Deciding.unreasoned;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Decides what is done to parts of a matter: its steps, the body above, other bodies. */
final class PartRules {
    private final Deciding deciding;

    PartRules(Deciding deciding) {
        this.deciding = deciding;
    }

    DutyDecision begin(Matter m, DutyCommand.BeginStep c, LocalDateTime at) {
        return deciding.by(
                m,
                new ClockFact.StepBegun(at, c.step()),
                time -> new DutyEvent.StepBegun(m.no(), deciding.hand(c.clerk()), at, c.step(), time));
    }

    DutyDecision finish(Matter m, DutyCommand.FinishStep c, LocalDateTime at) {
        return deciding.by(
                m,
                new ClockFact.StepDone(at, c.step()),
                time -> new DutyEvent.StepFinished(m.no(), deciding.hand(c.clerk()), at, c.step(), time));
    }

    DutyDecision passUp(Matter m, DutyCommand.PassUp c, LocalDateTime at) {
        Optional<DutyRefusal> refusal = UnitPart.fits(c.to(), UnitPart.NAME_MAX)
                ? unreasoned("opinion", c.opinion())
                : Optional.of(new DutyRefusal.UnitsUnnamed());
        return or(
                refusal,
                () -> deciding.by(
                        m,
                        new ClockFact.PassedUp(at),
                        time -> new DutyEvent.MatterPassedUp(
                                m.no(), deciding.hand(c.clerk()), at, c.to(), c.opinion(), time)));
    }

    DutyDecision answerAbove(Matter m, DutyCommand.EnterAnswerAbove c, LocalDateTime at) {
        return or(
                unreasoned("answer", c.answer()),
                () -> deciding.by(
                        m,
                        new ClockFact.AnsweredAbove(at, c.granted()),
                        time -> new DutyEvent.AnsweredAbove(
                                m.no(), deciding.hand(c.clerk()), at, c.granted(), c.answer(), time)));
    }

    DutyDecision askUnits(Matter m, DutyCommand.AskUnits c, LocalDateTime at) {
        Set<String> named = new HashSet<>(Set.of(c.lead()));
        boolean each = UnitPart.fits(c.lead(), UnitPart.NAME_MAX)
                && !c.parts().isEmpty()
                && c.parts().stream().allMatch(p -> named.add(p.unit()));
        return or(
                each ? Optional.empty() : Optional.of(new DutyRefusal.UnitsUnnamed()),
                () -> deciding.by(
                        m,
                        new ClockFact.UnitsAsked(at, c.parts()),
                        time -> new DutyEvent.UnitsAsked(
                                m.no(), deciding.hand(c.clerk()), at, c.lead(), c.parts(), time)));
    }

    DutyDecision answerUnit(Matter m, DutyCommand.EnterUnitAnswer c, LocalDateTime at) {
        return or(
                unreasoned("answer", c.answer()),
                () -> deciding.by(
                        m,
                        new ClockFact.UnitAnswered(at, c.unit()),
                        time -> new DutyEvent.UnitAnswered(
                                m.no(), deciding.hand(c.clerk()), at, c.unit(), c.agreed(), c.answer(), time)));
    }

    /** Why a matter cannot be decided so: others have their say, or a step before the last is not done. It is refused at any step. */
    static Optional<DutyRefusal> undecidable(Matter m, boolean granted) {
        if (m.item().terms().kind() == MatterKind.REPORTED_UP) {
            return m.above().isEmpty()
                    ? Optional.of(new DutyRefusal.AboveNotAnswered(m.no()))
                    : m.above().filter(above -> above != granted).map(DutyRefusal.DecisionUnlikeAbove::new);
        }
        return m.silentUnit()
                .<DutyRefusal>map(DutyRefusal.UnitNotAnswered::new)
                .or(() -> m.openStep().filter(_ -> granted).map(DutyRefusal.StepNotDone::new));
    }

    private static DutyDecision or(Optional<DutyRefusal> refusal, Supplier<DutyDecision> otherwise) {
        return refusal.isPresent() ? refuse(refusal.get()) : otherwise.get();
    }
}
