package org.tingxu.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.TicketState.Called;
import org.tingxu.core.hall.TicketState.Held;
import org.tingxu.core.hall.TicketState.Missed;
import org.tingxu.core.hall.TicketState.Serving;
import org.tingxu.core.hall.TicketState.Unconfirmed;
import org.tingxu.core.hall.TicketState.Waiting;
import org.tingxu.core.hall.WindowState;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** Rows of the read tables: what reports and look-ups ask, written in the transaction of the events that they come of. */
public sealed interface ReadRow {
    /**
     * A ticket as it stands, or ended.
     *
     * @param state {@code issued called serving held missed finished cancelled expired voided}
     * @param since when that state began
     */
    record TicketRow(LocalDate day, Ticket ticket, String state, Instant since, Optional<Integer> window, boolean ended)
            implements ReadRow {
        record TicketKey(LocalDate day, String number) {}

        TicketKey key() {
            return new TicketKey(day, ticket.no().toString());
        }
    }

    /**
     * One call of one ticket to one window, and what became of it.
     *
     * @param outcome {@code called serving held} while it goes on, else how it ended
     */
    record VisitRow(
            LocalDate day,
            Ticket ticket,
            Called call,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            Duration held,
            String outcome)
            implements ReadRow {
        record VisitKey(LocalDate day, String number, Instant calledAt) {}

        VisitKey key() {
            return new VisitKey(day, ticket.no().toString(), call.at());
        }
    }

    /** Time that a window spent in one state: {@code idle called serving paused}. */
    record WindowTimeRow(LocalDate day, int window, String clerk, String state, Instant since, Instant until)
            implements ReadRow {}

    /** A matter as it stands, or closed. */
    record MatterRow(Matter matter) implements ReadRow {}

    /** Which row of the journal tells of which matter. */
    record MatterEventRow(MatterNo matter, long seq) implements ReadRow {}

    /**
     * Who saw what is kept of a person, or had it erased. Of an erasure, what is kept goes in the same transaction.
     *
     * @param kind    {@code applicant-read card-number-read person-erased}
     * @param matter  in which the person applies
     * @param day     of the ticket
     */
    record PeopleRow(
            long seq,
            Instant at,
            String kind,
            ClerkId clerk,
            Optional<SubjectId> subject,
            Optional<MatterNo> matter,
            Optional<LocalDate> day,
            Optional<TicketNo> ticket,
            String why)
            implements ReadRow {
        static final String ERASED = "person-erased";

        static List<PeopleRow> of(long seq, Instant at, DutyEvent.AboutPeople event) {
            return switch (event) {
                case DutyEvent.ApplicantRead e ->
                    List.of(new PeopleRow(
                            seq,
                            at,
                            "applicant-read",
                            e.clerk(),
                            Optional.of(e.subject()),
                            Optional.of(e.matter()),
                            Optional.empty(),
                            Optional.empty(),
                            e.why()));
                case DutyEvent.CardNumberRead e ->
                    List.of(new PeopleRow(
                            seq,
                            at,
                            "card-number-read",
                            e.clerk(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(e.day()),
                            Optional.of(e.ticket()),
                            e.why()));
                case DutyEvent.PersonErased e ->
                    e.subjects().stream()
                            .map(subject -> new PeopleRow(
                                    seq,
                                    at,
                                    ERASED,
                                    e.clerk(),
                                    Optional.of(subject),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    e.why()))
                            .toList();
            };
        }
    }
    /** An entry of a ledger as it stands, or closed. */
    record LedgerRow(Entry entry) implements ReadRow {}

    /** Which row of the journal tells of which entry of a ledger. */
    record LedgerEventRow(EntryId entry, long seq) implements ReadRow {}

    static Optional<TicketRow> ticketOf(Change change, LocalDate day) {
        if (change.after().isPresent()) {
            Ticket t = change.after().get();
            return Optional.of(new TicketRow(day, t, stateOf(t.state()), change.at(), windowOf(t.state()), false));
        }
        return change.before()
                .map(t -> new TicketRow(day, t, endOf(change.event()), change.at(), windowOf(t.state()), true));
    }

    static Optional<VisitRow> visitOf(Change change, LocalDate day) {
        Optional<VisitRow> now = change.after().flatMap(t -> goingOn(t, day));
        return now.isPresent() ? now : change.before().flatMap(t -> ended(t, change, day));
    }

    private static Optional<VisitRow> goingOn(Ticket t, LocalDate day) {
        return switch (t.state()) {
            case Called c ->
                Optional.of(new VisitRow(day, t, c, Optional.empty(), Optional.empty(), Duration.ZERO, "called"));
            case Serving v ->
                Optional.of(new VisitRow(
                        day, t, v.call(), Optional.of(v.startedAt()), Optional.empty(), v.held(), "serving"));
            case Held h ->
                Optional.of(new VisitRow(
                        day,
                        t,
                        h.serving().call(),
                        Optional.of(h.serving().startedAt()),
                        Optional.empty(),
                        h.serving().held(),
                        "held"));
            case Missed m ->
                Optional.of(new VisitRow(
                        day, t, m.call(), Optional.empty(), Optional.of(m.since()), Duration.ZERO, "missed"));
            case Unconfirmed _, Waiting _ -> Optional.empty();
        };
    }

    /** The visit that this event ended; what befalls a ticket that is at no window ends none, e.g. news of its slip. */
    private static Optional<VisitRow> ended(Ticket t, Change change, LocalDate day) {
        return switch (t.state()) {
            case Called c -> Optional.of(ended(t, change, day, c, Optional.empty(), Duration.ZERO));
            case Serving v -> Optional.of(ended(t, change, day, v.call(), Optional.of(v.startedAt()), v.held()));
            case Held h -> {
                Duration held = h.serving().held().plus(Duration.between(h.since(), change.at()));
                Optional<Instant> started = Optional.of(h.serving().startedAt());
                yield Optional.of(ended(t, change, day, h.serving().call(), started, held));
            }
            case Unconfirmed _, Waiting _, Missed _ -> Optional.empty();
        };
    }

    private static VisitRow ended(
            Ticket t, Change change, LocalDate day, Called call, Optional<Instant> started, Duration held) {
        return new VisitRow(day, t, call, started, Optional.of(change.at()), held, endOf(change.event()));
    }

    static Optional<WindowTimeRow> windowTimeOf(Change change, LocalDate day) {
        return change.shift()
                .flatMap(s -> s.before()
                        .manned()
                        .map(post -> new WindowTimeRow(
                                day,
                                s.window().value(),
                                post.clerk().value(),
                                stateOf(s.before()),
                                sinceOf(s.before(), post.since()),
                                change.at())));
    }

    /** The public name of a live ticket's state. */
    static String stateOf(TicketState state) {
        return switch (state) {
            case Unconfirmed _, Waiting _ -> "issued";
            case Called _ -> "called";
            case Serving _ -> "serving";
            case Held _ -> "held";
            case Missed _ -> "missed";
        };
    }

    /** The public name of a window's state. */
    static String stateOf(WindowState state) {
        return switch (state) {
            case WindowState.Closed _ -> "closed";
            case WindowState.Idle _ -> "idle";
            case WindowState.Calling _ -> "called";
            case WindowState.Serving _ -> "serving";
            case WindowState.Paused _ -> "paused";
        };
    }

    /** When a window's state began. */
    static Instant sinceOf(WindowState state, Instant otherwise) {
        return switch (state) {
            case WindowState.Closed _ -> otherwise;
            case WindowState.Idle s -> s.since();
            case WindowState.Calling s -> s.since();
            case WindowState.Serving s -> s.since();
            case WindowState.Paused s -> s.since();
        };
    }

    private static Optional<Integer> windowOf(TicketState state) {
        return switch (state) {
            case Called c -> Optional.of(c.window().value());
            case Serving v -> Optional.of(v.window().value());
            case Held h -> Optional.of(h.window().value());
            case Waiting w -> w.only().map(o -> o.value());
            case Missed m -> Optional.of(m.call().window().value());
            case Unconfirmed _ -> Optional.empty();
        };
    }

    private static String endOf(Event event) {
        return switch (event) {
            case Event.TicketFinished _ -> "finished";
            case Event.TicketCancelled _ -> "cancelled";
            case Event.TicketExpired _ -> "expired";
            case Event.TicketVoided _ -> "voided";
            case Event.TicketTransferred _ -> "transferred";
            case Event.VisitContinued _ -> "continued";
            case Event.TicketReturned _ -> "returned";
            default -> throw new IllegalArgumentException("%s ends nothing".formatted(event));
        };
    }
}
