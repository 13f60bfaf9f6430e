package org.tingxu.core.duty;

import static org.tingxu.core.duty.Deciding.accept;
import static org.tingxu.core.duty.Deciding.reasoned;
import static org.tingxu.core.duty.Deciding.refuse;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/** Decides orders about one matter that is open. */
final class MatterRules {
    private final Deciding deciding;
    private final PartRules parts;

    MatterRules(Deciding deciding) {
        this.deciding = deciding;
        this.parts = new PartRules(deciding);
    }

    DutyDecision decide(Matter m, DutyCommand.OfMatter command, LocalDateTime at) {
        return switch (command) {
            case DutyCommand.AskMissing c -> notice(m, c.clerk(), at, c.materials());
            case DutyCommand.MaterialsComplete c -> complete(m, c.clerk(), at);
            case DutyCommand.ResetMatter c ->
                deciding.by(
                        m,
                        new ClockFact.Completed(at),
                        time -> new DutyEvent.MatterReset(m.no(), deciding.hand(c.clerk()), at, time));
            case DutyCommand.SuspendMatter c ->
                deciding.by(
                        m,
                        new ClockFact.Suspended(at, c.cause(), c.toldDays()),
                        time -> new DutyEvent.MatterSuspended(
                                m.no(), deciding.hand(c.clerk()), at, c.cause().orElseThrow(), c.toldDays(), time));
            case DutyCommand.ResumeMatter c ->
                deciding.by(
                        m,
                        new ClockFact.Resumed(at),
                        time -> new DutyEvent.MatterResumed(m.no(), deciding.hand(c.clerk()), at, time));
            case DutyCommand.AskExtension c -> ask(m, c, at);
            case DutyCommand.ApproveExtension c -> approve(m, c.clerk(), at);
            case DutyCommand.RefuseExtension c -> refuseExtension(m, c, at);
            case DutyCommand.DecideMatter c -> close(m, c, at);
            case DutyCommand.ReturnMatter c -> giveBack(m, c.clerk(), at, c.reasons(), c.remedies());
            case DutyCommand.BeginStep c -> parts.begin(m, c, at);
            case DutyCommand.FinishStep c -> parts.finish(m, c, at);
            case DutyCommand.PassUp c -> parts.passUp(m, c, at);
            case DutyCommand.EnterAnswerAbove c -> parts.answerAbove(m, c, at);
            case DutyCommand.AskUnits c -> parts.askUnits(m, c, at);
            case DutyCommand.EnterUnitAnswer c -> parts.answerUnit(m, c, at);
            case DutyCommand.DeliverMatter c ->
                deciding.by(
                        m,
                        new ClockFact.Delivered(at),
                        time -> new DutyEvent.MatterDelivered(m.no(), deciding.hand(c.clerk()), at, time));
            case DutyCommand.WithdrawMatter c ->
                deciding.by(
                        m,
                        new ClockFact.Withdrawn(at),
                        time -> new DutyEvent.MatterWithdrawn(m.no(), deciding.hand(c.clerk()), at, c.why(), time));
        };
    }

    DutyDecision notice(Matter m, ClerkId clerk, LocalDateTime at, List<String> materials) {
        if (materials.isEmpty() || new HashSet<>(materials).size() < materials.size()) {
            return refuse(new DutyRefusal.NoticeEmpty());
        }
        Optional<DutyRefusal> unknown = unknown(m.item(), materials);
        if (unknown.isPresent()) {
            return refuse(unknown.get());
        }
        List<String> unforetold = m.told().isEmpty()
                ? List.of()
                : materials.stream().filter(x -> !m.told().contains(x)).toList();
        return deciding.by(
                m,
                new ClockFact.CorrectionAsked(at),
                time -> new DutyEvent.NoticeGiven(
                        m.no(), deciding.hand(clerk), at, materials, unforetold, deciding.told(m.item()), time));
    }

    /** Acceptance at once, of a matter to which nothing is missing. */
    DutyDecision accepted(Matter m, ClerkId clerk, LocalDateTime at) {
        return switch (m.item().terms().kind()) {
            // A request for information is not accepted: it counts from receipt.
            case DISCLOSURE -> new DutyDecision.Accepted(List.of());
            case SUPPLEMENTED -> completedAndAccepted(m, clerk, at);
            case ON_THE_SPOT, PROMISED, RETURNED, REPORTED_UP, JOINT ->
                deciding.by(
                        m,
                        new ClockFact.Accepted(at),
                        time -> new DutyEvent.MatterAccepted(m.no(), deciding.hand(clerk), at, false, time));
        };
    }

    private DutyDecision complete(Matter m, ClerkId clerk, LocalDateTime at) {
        if (m.time().stage() != MatterStage.AWAITING && m.item().terms().kind() != MatterKind.DISCLOSURE) {
            return accepted(m, clerk, at);
        }
        return m.item().terms().kind() == MatterKind.DISCLOSURE
                ? deciding.by(
                        m,
                        new ClockFact.Completed(at),
                        time -> new DutyEvent.MatterReset(m.no(), deciding.hand(clerk), at, time))
                : completedAndAccepted(m, clerk, at);
    }

    private DutyDecision completedAndAccepted(Matter m, ClerkId clerk, LocalDateTime at) {
        Reckoning completed = deciding.clock().add(m.item().terms(), m.facts(), new ClockFact.Completed(at));
        if (completed instanceof Reckoning.Refused r) {
            return refuse(new DutyRefusal.ByClock(r.fault()));
        }
        Matter complete = m.at(m.time(), List.of(new ClockFact.Completed(at)));
        return deciding.by(
                complete,
                new ClockFact.Accepted(at),
                time -> new DutyEvent.MatterAccepted(m.no(), deciding.hand(clerk), at, true, time));
    }

    // More time.

    private DutyDecision ask(Matter m, DutyCommand.AskExtension c, LocalDateTime at) {
        if (m.asked().isPresent()) {
            return refuse(new DutyRefusal.ExtensionPending(m.no()));
        }
        if (!reasoned(c.reason())) {
            return refuse(new DutyRefusal.ReasonMissing("reason"));
        }
        AskedExtension asked = new AskedExtension(c.clerk(), at, c.days(), c.reason());
        Reckoning tried = deciding.clock()
                .add(
                        m.item().terms(),
                        m.facts(),
                        asked.approved(new Approval(c.clerk().value(), at.toLocalDate())));
        return tried instanceof Reckoning.Refused r
                ? refuse(new DutyRefusal.ByClock(r.fault()))
                : accept(new DutyEvent.ExtensionAsked(
                        m.no(),
                        deciding.hand(c.clerk()),
                        at,
                        c.days(),
                        c.reason(),
                        m.time().settled()));
    }

    private DutyDecision approve(Matter m, ClerkId clerk, LocalDateTime at) {
        Optional<DutyRefusal> refusal = unanswerable(m, clerk);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        AskedExtension asked = m.asked().orElseThrow();
        return deciding.by(
                m,
                asked.approved(new Approval(clerk.value(), at.toLocalDate())),
                time -> new DutyEvent.ExtensionApproved(m.no(), deciding.hand(clerk), at, asked, time));
    }

    private DutyDecision refuseExtension(Matter m, DutyCommand.RefuseExtension c, LocalDateTime at) {
        Optional<DutyRefusal> refusal = unanswerable(m, c.clerk())
                .or(() -> reasoned(c.why()) ? Optional.empty() : Optional.of(new DutyRefusal.ReasonMissing("reason")));
        return refusal.isPresent()
                ? refuse(refusal.get())
                : accept(new DutyEvent.ExtensionRefused(
                        m.no(), deciding.hand(c.clerk()), at, c.why(), m.time().settled()));
    }

    private static Optional<DutyRefusal> unanswerable(Matter m, ClerkId clerk) {
        if (m.asked().isEmpty()) {
            return Optional.of(new DutyRefusal.ExtensionNotAsked(m.no()));
        }
        return m.asked().filter(a -> a.by().equals(clerk)).map(_ -> new DutyRefusal.ApprovalByOneself(m.no()));
    }

    // The end.

    private DutyDecision close(Matter m, DutyCommand.DecideMatter c, LocalDateTime at) {
        boolean told =
                c.reasons().isEmpty() ? c.granted() : reasoned(c.reasons().get());
        Optional<DutyRefusal> refusal = (told
                        ? unremedied(c.remedies())
                        : Optional.<DutyRefusal>of(new DutyRefusal.ReasonMissing("reasons")))
                .or(() -> PartRules.undecidable(m, c.granted()));
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        boolean certificate = c.granted() && c.certificate();
        return deciding.by(
                m,
                new ClockFact.Decided(at, certificate),
                time -> new DutyEvent.MatterDecided(
                        m.no(),
                        deciding.hand(c.clerk()),
                        at,
                        c.granted(),
                        c.reasons(),
                        c.granted() ? Optional.empty() : c.remedies(),
                        certificate,
                        c.granted() ? Optional.empty() : deciding.told(m.item()),
                        time));
    }

    /** 退回: not accepted, with the reasons and what the applicant may do. */
    DutyDecision giveBack(Matter m, ClerkId clerk, LocalDateTime at, String reasons, Optional<String> remedies) {
        Optional<DutyRefusal> refusal = Deciding.unreasoned("reasons", reasons).or(() -> unremedied(remedies));
        return refusal.isPresent()
                ? refuse(refusal.get())
                : deciding.by(
                        m,
                        new ClockFact.Returned(at),
                        time -> new DutyEvent.MatterReturned(
                                m.no(), deciding.hand(clerk), at, reasons, remedies, deciding.told(m.item()), time));
    }

    private static Optional<DutyRefusal> unremedied(Optional<String> remedies) {
        return remedies.flatMap(text -> Deciding.unreasoned("remedies", text));
    }

    static Optional<DutyRefusal> unknown(AcceptedItem item, List<String> materials) {
        return materials.stream()
                .filter(m -> !item.materials().contains(m))
                .findFirst()
                .map(m -> new DutyRefusal.MaterialUnknown(item.code(), m));
    }
}
