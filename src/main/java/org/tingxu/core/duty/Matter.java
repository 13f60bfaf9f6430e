package org.tingxu.core.duty;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/**
 * A matter (办件) as it stands.
 *
 * @param ticket    the number in hand when it was taken in
 * @param clerk     who took it in
 * @param facts     what its clock goes by, as they happened to be told
 * @param told      codes of the materials that the first notice named; empty before it
 * @param notices   how often something was asked for
 * @param flagged   a later notice asked for something that the first did not name
 * @param asked     the extension that waits for its answer
 * @param granted   the decision
 * @param time      as the last event reckoned it
 */
public record Matter(
        MatterNo no,
        AcceptedItem item,
        SubjectId subject,
        Optional<TicketNo> ticket,
        ClerkId clerk,
        List<ClockFact> facts,
        List<String> told,
        int notices,
        boolean flagged,
        Optional<AskedExtension> asked,
        Optional<Boolean> granted,
        MatterTime time) {
    public Matter {
        facts = List.copyOf(facts);
        told = List.copyOf(told);
    }

    static Matter received(DutyEvent.MatterReceived e) {
        return new Matter(
                e.matter(),
                e.item(),
                e.subject(),
                e.ticket(),
                e.clerk(),
                DutyHistory.facts(e),
                List.of(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                e.time().settled());
    }

    Matter at(MatterTime now, List<ClockFact> more) {
        List<ClockFact> all = new ArrayList<>(facts);
        all.addAll(more);
        return new Matter(no, item, subject, ticket, clerk, all, told, notices, flagged, asked, granted, now.settled());
    }

    Matter noticed(List<String> materials, boolean more) {
        return new Matter(
                no,
                item,
                subject,
                ticket,
                clerk,
                facts,
                told.isEmpty() ? materials : told,
                notices + 1,
                flagged || more,
                asked,
                granted,
                time);
    }

    Matter asking(Optional<AskedExtension> extension) {
        return new Matter(no, item, subject, ticket, clerk, facts, told, notices, flagged, extension, granted, time);
    }

    Matter decided(boolean yes) {
        return new Matter(
                no,
                item,
                subject,
                ticket,
                clerk,
                facts,
                told,
                notices,
                flagged,
                Optional.empty(),
                Optional.of(yes),
                time);
    }

    /** When it was accepted; empty while it is not. */
    public Optional<LocalDateTime> acceptedAt() {
        return first(ClockFact.Accepted.class);
    }

    public LocalDateTime receivedAt() {
        return first(ClockFact.Received.class)
                .orElseThrow(() -> new IllegalStateException("matter %s was not received".formatted(no)));
    }

    /** When it was decided, withdrawn or returned. */
    public Optional<LocalDateTime> closedAt() {
        return first(ClockFact.Decided.class)
                .or(() -> first(ClockFact.Withdrawn.class))
                .or(() -> first(ClockFact.Returned.class));
    }

    /** 退回件: was it not accepted? */
    public boolean returned() {
        return first(ClockFact.Returned.class).isPresent();
    }

    /** When it was sent to the body above. */
    public Optional<LocalDateTime> passedUpAt() {
        return first(ClockFact.PassedUp.class);
    }

    /** What the body above has answered. */
    Optional<Boolean> above() {
        return facts.stream()
                .filter(ClockFact.AnsweredAbove.class::isInstance)
                .map(f -> ((ClockFact.AnsweredAbove) f).granted())
                .findFirst();
    }

    /** A body that was asked for its part and has not answered. */
    Optional<String> silentUnit() {
        List<String> answered = facts.stream()
                .filter(ClockFact.UnitAnswered.class::isInstance)
                .map(f -> ((ClockFact.UnitAnswered) f).unit())
                .toList();
        return facts.stream()
                .filter(ClockFact.UnitsAsked.class::isInstance)
                .flatMap(f -> ((ClockFact.UnitsAsked) f).parts().stream())
                .map(UnitPart::unit)
                .filter(unit -> !answered.contains(unit))
                .findFirst();
    }

    /** A step that has to be done before the matter may be granted: any but the optional ones and those that the decision ends. */
    Optional<String> openStep() {
        List<List<StepLimit>> groups = item.terms().stepGroups();
        List<String> done = stepsDone();
        return groups.subList(0, Math.max(0, groups.size() - 1)).stream()
                .flatMap(List::stream)
                .filter(step -> !step.optional() && !done.contains(step.name()))
                .map(StepLimit::name)
                .findFirst();
    }

    private List<String> stepsDone() {
        return facts.stream()
                .filter(ClockFact.StepDone.class::isInstance)
                .map(f -> ((ClockFact.StepDone) f).step())
                .toList();
    }

    /** Does a step run of which the journal tells no time, as of matters of before steps had lights? */
    boolean stepUnlit() {
        boolean runs = time.stage() == MatterStage.ACCEPTED || time.stage() == MatterStage.SUSPENDED;
        List<String> done = stepsDone();
        return runs
                && time.step().isEmpty()
                && passedUpAt().isEmpty()
                && item.terms().steps().stream().anyMatch(s -> !s.optional() && !done.contains(s.name()));
    }

    private Optional<LocalDateTime> first(Class<? extends ClockFact> kind) {
        return facts.stream().filter(kind::isInstance).map(ClockFact::at).findFirst();
    }
}
