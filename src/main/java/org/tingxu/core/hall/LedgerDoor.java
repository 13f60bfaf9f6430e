package org.tingxu.core.hall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tingxu.core.accountability.AccountabilityCommand;
import org.tingxu.core.accountability.AccountabilityEvent;
import org.tingxu.core.accountability.AccountabilityFacts;
import org.tingxu.core.accountability.AccountabilityRules;
import org.tingxu.core.appraisal.AppraisalCommand;
import org.tingxu.core.appraisal.AppraisalEvent;
import org.tingxu.core.appraisal.AppraisalRules;
import org.tingxu.core.attendance.ClockCommand;
import org.tingxu.core.attendance.ClockEvent;
import org.tingxu.core.attendance.ClockRules;
import org.tingxu.core.attendance.SeatFacts;
import org.tingxu.core.attendance.SeatTime;
import org.tingxu.core.complaint.ComplaintCommand;
import org.tingxu.core.complaint.ComplaintEvent;
import org.tingxu.core.complaint.ComplaintRules;
import org.tingxu.core.contact.ContactCommand;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.contact.ContactFacts;
import org.tingxu.core.contact.ContactHistory;
import org.tingxu.core.contact.ContactRules;
import org.tingxu.core.disclosure.DisclosureCommand;
import org.tingxu.core.disclosure.DisclosureEvent;
import org.tingxu.core.disclosure.DisclosureRules;
import org.tingxu.core.emptywindow.EmptyWindowCommand;
import org.tingxu.core.emptywindow.EmptyWindowEvent;
import org.tingxu.core.emptywindow.EmptyWindowFacts;
import org.tingxu.core.emptywindow.EmptyWindowRules;
import org.tingxu.core.leave.LeaveCommand;
import org.tingxu.core.leave.LeaveEvent;
import org.tingxu.core.leave.LeaveFacts;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.DueMoved;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.RecountDue;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.core.rating.RatingCommand;
import org.tingxu.core.rating.RatingEvent;
import org.tingxu.core.rating.RatingRules;
import org.tingxu.core.reception.ReceptionCommand;
import org.tingxu.core.reception.ReceptionEvent;
import org.tingxu.core.reception.ReceptionRules;
import org.tingxu.core.rota.RotaCommand;
import org.tingxu.core.rota.RotaEvent;
import org.tingxu.core.rota.RotaRules;
import org.tingxu.core.rota.SwapFacts;
import org.tingxu.core.station.StationCommand;
import org.tingxu.core.station.StationEvent;
import org.tingxu.core.station.StationRules;

/** The hall's ledgers as a part of the hall: which rules an order and an event belong to, and what they may look at. */
final class LedgerDoor {
    private LedgerDoor() {}

    static Decision decide(HallState s, LedgerCommand order, Instant now) {
        if (order instanceof StationCommand.HandIn c) {
            return StationDoor.decide(s, c, now);
        }
        Scene scene = scene(s, now);
        LedgerDecision decision = switch (order) {
            case RecountDue c -> c.decide(scene);
            case ComplaintCommand c -> ComplaintRules.decide(scene, c);
            case DisclosureCommand c -> DisclosureRules.decide(scene, c);
            case RatingCommand c -> RatingRules.decide(scene, c);
            case ReceptionCommand c -> ReceptionRules.decide(scene, c);
            case ContactCommand c -> ContactRules.decide(scene, c);
            case LeaveCommand c -> LeaveRules.decide(scene, c);
            case RotaCommand c -> RotaRules.decide(scene, c);
            case ClockCommand c -> ClockRules.decide(scene, c);
            case EmptyWindowCommand c -> EmptyWindowRules.decide(scene, c);
            case AccountabilityCommand c -> AccountabilityRules.decide(scene, c);
            case AppraisalCommand c -> AppraisalRules.decide(scene, c);
            default -> throw new IllegalArgumentException("no ledger takes " + order);
        };
        return switch (decision) {
            case LedgerDecision.Refused r -> Decision.refuse(new Refusal.Ledger(r.refusal()));
            case LedgerDecision.Accepted a ->
                new Decision.Accepted(
                        a.events().stream().<Event>map(Event.Ledger::new).toList());
        };
    }

    /**
     * What time alone brings about in the ledgers by now. Whatever waits knows its moment: each order here moves its entry's, or the
     * next look would find it again.
     */
    static List<Command> due(HallState s, Instant now) {
        LocalDateTime local = s.local(now);
        List<Entry> woken = s.ledgers.woken(local);
        boolean floor = s.floorWatch.wakes(local);
        boolean dates = s.dueWatch.wakes(s);
        if (woken.isEmpty() && !floor && !dates) {
            return List.of();
        }
        Scene scene = scene(s, now);
        Stream<LedgerCommand> moved = dates ? s.dueWatch.look(s, scene).stream() : Stream.empty();
        Stream<LedgerCommand> atFloor = floor ? s.floorWatch.look(s, scene).stream() : Stream.empty();
        Stream<LedgerCommand> entries = woken.stream().flatMap(e -> atItsTime(scene, e).stream());
        return Stream.of(moved, entries, atFloor)
                .flatMap(all -> all)
                .distinct()
                .<Command>map(Command.Ledger::new)
                .toList();
    }

    private static Optional<? extends LedgerCommand> atItsTime(Scene scene, Entry entry) {
        return switch (entry.facts()) {
            case ContactFacts _ -> Optional.of(new ContactCommand.Escalate(entry.id()));
            case LeaveFacts _ -> Optional.of(new LeaveCommand.Lapse(entry.id()));
            case SwapFacts _ -> Optional.of(new RotaCommand.LapseSwap(entry.id()));
            case AccountabilityFacts _ -> Optional.of(new AccountabilityCommand.MakeFinal(entry.id()));
            case EmptyWindowFacts _ -> EmptyWindowRules.step(scene, entry);
            default -> throw new IllegalArgumentException("no ledger acts by time on " + entry.id());
        };
    }

    /** The entry that an event is about, as it will be; who sits down and who leaves makes an entry of the register of seats. */
    static Optional<Entry> entryAfter(HallState s, Event event, Instant at) {
        return switch (event) {
            case Event.Ledger(LedgerEvent e) -> Optional.of(next(s.ledgers.entry(e.entry()), e));
            case Event.WindowSignedIn e ->
                Optional.of(
                        SeatTime.begun(e.clerk(), s.local(at), new SeatFacts(e.window(), e.badge(), e.actingFor())));
            case Event.WindowSignedOut e ->
                s.window(e.window())
                        .manned()
                        .map(p -> SeatTime.ended(
                                p.clerk(),
                                s.local(p.since()),
                                s.local(at),
                                new SeatFacts(e.window(), p.badge(), p.actingFor())));
            default -> Optional.empty();
        };
    }

    static Entry next(Optional<Entry> before, LedgerEvent event) {
        return switch (event) {
            case DueMoved e -> e.next(before.orElseThrow());
            case ComplaintEvent e -> ComplaintRules.next(before, e);
            case DisclosureEvent e -> DisclosureRules.next(before, e);
            case RatingEvent e -> RatingRules.next(before, e);
            case ReceptionEvent e -> ReceptionRules.next(before, e);
            case StationEvent e -> StationRules.next(e);
            case ContactEvent e -> ContactHistory.next(before, e);
            case LeaveEvent e -> LeaveRules.next(before, e);
            case RotaEvent e -> RotaRules.next(before, e);
            case ClockEvent e -> ClockRules.next(before, e);
            case EmptyWindowEvent e -> EmptyWindowRules.next(before, e);
            case AccountabilityEvent e -> AccountabilityRules.next(before, e);
            case AppraisalEvent e -> AppraisalRules.next(before, e);
            default -> throw new IllegalArgumentException("no ledger knows " + event);
        };
    }

    static Scene scene(HallState s, Instant now) {
        HallPlan plan = s.setUp();
        return new Scene(
                s.ledgers, s.duties(), plan, plan.calendar(s.duties().holidays()), s.local(now), new HallFloor(s, now));
    }

    /** The floor as the hall knows it. */
    private record HallFloor(HallState s, Instant now) implements Scene.Floor {
        @Override
        public Optional<ClerkId> clerkAt(WindowNo window) {
            return s.setUp()
                    .window(window)
                    .flatMap(_ -> s.window(window).manned())
                    .map(Post::clerk);
        }

        @Override
        public Optional<ClerkId> serving(TicketNo ticket) {
            return s.ticket(ticket)
                    .flatMap(t -> t.state() instanceof TicketState.Serving v ? clerkAt(v.window()) : Optional.empty());
        }

        @Override
        public Optional<ClerkId> firstClerk(TicketNo ticket) {
            return served(ticket).stream().findFirst();
        }

        @Override
        public Set<ClerkId> served(TicketNo ticket) {
            Set<ClerkId> clerks = new LinkedHashSet<>();
            s.visit(ticket).ifPresent(v -> v.stops().forEach(stop -> clerks.add(stop.clerk())));
            s.ticket(ticket).flatMap(HallFloor::inHand).ifPresent(clerks::add);
            return clerks;
        }

        private static Optional<ClerkId> inHand(Ticket ticket) {
            return switch (ticket.state()) {
                case TicketState.Serving v -> Optional.of(v.clerk());
                case TicketState.Held h -> Optional.of(h.serving().clerk());
                case TicketState.Unconfirmed _, TicketState.Waiting _, TicketState.Called _, TicketState.Missed _ ->
                    Optional.empty();
            };
        }

        @Override
        public int waitingFor(WindowNo window) {
            return s.setUp()
                    .window(window)
                    .map(_ -> CallRules.order(s, window, now).waiting(s.lines()))
                    .orElse(0);
        }
    }
}
