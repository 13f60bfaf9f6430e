package org.tingxu.core.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyDecision;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyHistory;
import org.tingxu.core.duty.DutyRefusal;
import org.tingxu.core.duty.DutyRules;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.plan.PostPlan;

/** The hall's duties as a part of the hall: what they need of it, and their answers as its own. */
final class DutyDoor {
    private DutyDoor() {}

    static Decision decide(HallState s, DutyCommand order, Instant now) {
        DutyCommand meant = meant(order);
        Optional<Refusal> refusal = meant instanceof DutyCommand.TakeIn c
                ? c.ticket().flatMap(no -> notInHand(s, no, c))
                : Optional.empty();
        refusal = refusal.or(() -> notTheirs(s, order));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        HallPlan plan = s.setUp();
        DutyRules rules =
                new DutyRules(s.duties(), s.items(), plan.calendar(s.duties().holidays()), s.local(now));
        return switch (rules.decide(covered(s, order))) {
            case DutyDecision.Refused r -> Decision.refuse(new Refusal.Duty(r.refusal()));
            case DutyDecision.Accepted a ->
                openEntry(s, order)
                        .<Decision>map(id -> Decision.refuse(
                                new Refusal.Duty(new DutyRefusal.SubjectInOpenEntry(id.ledger(), id.key()))))
                        .orElseGet(() -> new Decision.Accepted(
                                a.events().stream().<Event>map(Event.Duty::new).toList()));
        };
    }

    /** The order itself, without for whom and as whom it is given. */
    private static DutyCommand meant(DutyCommand order) {
        return switch (order) {
            case DutyCommand.Shown c -> meant(c.order());
            case DutyCommand.ActingFor c -> c.order();
            case DutyCommand.LoadHolidays _,
                    DutyCommand.RecountMatters _,
                    DutyCommand.NotePrinted _,
                    DutyCommand.AboutPeople _,
                    DutyCommand.ByClerk _ -> order;
        };
    }

    /** Whom an order names as absent, though the clerk does not cover for her; a hall without posts leaves it to its people. */
    private static Optional<Refusal> notTheirs(HallState s, DutyCommand order) {
        return switch (order) {
            case DutyCommand.Shown c -> notTheirs(s, c.order());
            case DutyCommand.ActingFor c
            when !mayActFor(s, c.order().clerk(), c.absent()) ->
                Optional.of(
                        new Refusal.Duty(new DutyRefusal.NotTheirCover(c.order().clerk(), c.absent())));
            default -> Optional.empty();
        };
    }

    private static boolean mayActFor(HallState s, ClerkId clerk, ClerkId absent) {
        List<PostPlan> posts = s.setUp().staffing().posts();
        boolean seated = s.setUp().windows().stream()
                .flatMap(w -> s.window(w.no()).manned().stream())
                .anyMatch(p -> p.clerk().equals(clerk)
                        && p.actingFor().filter(absent::equals).isPresent());
        return posts.isEmpty()
                || clerk.equals(absent)
                || seated
                || posts.stream()
                        .anyMatch(p -> p.a().equals(absent)
                                && (p.b().equals(clerk) || p.head().equals(clerk)));
    }

    /** What is taken in of a number in hand is taken in for the clerk of the post, when the one who sits there covers for her (AB角). */
    private static DutyCommand covered(HallState s, DutyCommand order) {
        if (order instanceof DutyCommand.Shown c) {
            return new DutyCommand.Shown(c.badge(), covered(s, c.order()));
        }
        return order instanceof DutyCommand.TakeIn c
                ? c.ticket()
                        .flatMap(s::ticket)
                        .flatMap(t -> t.state() instanceof TicketState.Serving v
                                ? s.window(v.window()).manned().flatMap(Post::actingFor)
                                : Optional.empty())
                        .<DutyCommand>map(absent -> new DutyCommand.ActingFor(absent, c))
                        .orElse(order)
                : order;
    }

    /** What still waits in a ledger for a person who is to be erased: a complaint, a request, a question. */
    private static Optional<EntryId> openEntry(HallState s, DutyCommand order) {
        return order instanceof DutyCommand.ErasePerson c
                ? s.ledgers().all().stream()
                        .filter(e -> !e.closed()
                                && e.subject().filter(c.subjects()::contains).isPresent())
                        .map(Entry::id)
                        .findFirst()
                : Optional.empty();
    }

    /** A number stands for the resident only while its clerk serves it. */
    private static Optional<Refusal> notInHand(HallState s, TicketNo no, DutyCommand.TakeIn c) {
        Optional<Ticket> ticket = s.ticket(no);
        if (ticket.isEmpty()) {
            return Optional.of(
                    s.wasIssued(no) ? new Refusal.TicketEnded(no) : new Refusal.TicketUnknown(no.toString()));
        }
        boolean inHand = ticket.get().state() instanceof TicketState.Serving v
                && s.window(v.window())
                        .manned()
                        .filter(p -> p.clerk().equals(c.clerk()))
                        .isPresent();
        return inHand ? Optional.empty() : Optional.of(new Refusal.TicketNotInHand(no));
    }

    /** The matter that an event is about, as it will be. */
    static Optional<Matter> matterAfter(HallState s, Event event) {
        return event instanceof Event.Duty(DutyEvent.OfMatter e)
                ? Optional.of(DutyHistory.next(s.duties().matter(e.matter()), e))
                : Optional.empty();
    }
}
