package org.tingxu.core.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.hall.Command.AtWindow;
import org.tingxu.core.hall.Command.CancelTicket;
import org.tingxu.core.hall.Command.ConfigureHall;
import org.tingxu.core.hall.Command.EndDay;
import org.tingxu.core.hall.Command.IssueTicket;
import org.tingxu.core.hall.Command.OpenDay;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * One hall as a state machine: {@link #decide} reads, {@link #apply} changes, {@link #due} tells what time alone brings about.
 * No clock, no random, no input or output; touched by one thread at a time.
 */
public class Hall {
    /** A slip of which nothing is heard for this long is in doubt, whatever became of its printer. */
    static final Duration SLIP_SILENCE = Duration.ofMinutes(2);

    /** Presses that do nothing are noted at most this often, by window. */
    static final Duration KEY_NOTED_EVERY = Duration.ofMinutes(1);

    private final HallState state;
    private final History history;

    public Hall(HallId id) {
        this(new HallState(id));
    }

    private Hall(HallState state) {
        this.state = state;
        this.history = new History(state);
    }

    /** The hall as a memento holds it. */
    public static Hall restored(HallId id, HallMemento memento) {
        return new Hall(memento.into(new HallState(id)));
    }

    public HallMemento memento() {
        return HallMemento.of(state);
    }

    /** How many things it holds: numbers, matters and entries of ledgers. */
    public int size() {
        return state.tickets().size()
                + state.duties().matters().size()
                + state.ledgers().all().size();
    }

    public HallState state() {
        return state;
    }

    /**
     * Answers a command. Changes nothing.
     *
     * @param now the moment of the decision; never before that of an event already applied
     */
    public Decision decide(Command command, Instant now) {
        if (command instanceof ConfigureHall c) {
            return DayRules.configure(state, c);
        }
        if (state.plan().isEmpty()) {
            return Decision.refuse(new Refusal.HallNotConfigured());
        }
        return switch (command) {
            case ConfigureHall c -> DayRules.configure(state, c);
            case OpenDay c -> DayRules.open(state, c);
            case EndDay c -> DayRules.end(state, c);
            case IssueTicket c -> IssueRules.issue(state, c, now);
            case CancelTicket c -> IssueRules.cancel(state, c);
            case Command.BeginSlip c -> SlipRules.begin(state, c);
            case Command.ConfirmSlip c -> SlipRules.confirm(state, c);
            case Command.FailSlip c -> SlipRules.fail(state, c);
            case Command.DoubtSlip c -> SlipRules.doubt(state, c);
            case Command.KeepWithoutPaper c -> SlipRules.keep(state, c);
            case Command.ReprintSlip c -> SlipRules.reprint(state, c);
            case Command.VoidTicket c -> SlipRules.voidTicket(state, c);
            case Command.SetDevice c -> DeviceRules.set(state, c);
            case Command.IgnoreKey c -> DeviceRules.ignoreKey(state, c, now);
            case Command.RateVisit c -> RateRules.rate(state, c, now);
            case Command.Duty c -> DutyDoor.decide(state, c.order(), now);
            case Command.Items c -> ItemDoor.decide(state, c.order());
            case Command.Ledger c -> LedgerDoor.decide(state, c.order(), now);
            case AtWindow c -> WindowRules.decide(state, c, now);
        };
    }

    /** Makes an event true. Never judges. */
    public void apply(Event event, Instant at) {
        history.apply(event, at);
    }

    /** Why no number can be taken for a service now, whoever asks; empty when one can. */
    public Optional<Refusal> closedNow(ServiceCode service, Instant now) {
        return IssueRules.closedNow(state, service, now);
    }

    /** The next tickets of a window in the order of this moment, at most {@code max}. */
    public List<TicketNo> nextAt(WindowNo window, int max, Instant now) {
        return CallRules.order(state, window, now).next(state.lines(), max);
    }

    /** How many people this window could call at this moment. */
    public int waitingAt(WindowNo window, Instant now) {
        return CallRules.order(state, window, now).waiting(state.lines());
    }

    /** Makes an event true and tells what it changed. */
    public Change step(Recorded recorded) {
        Optional<TicketNo> no =
                recorded.event() instanceof Event.OfTicket e ? Optional.of(e.ticket()) : Optional.empty();
        Optional<Ticket> before = no.flatMap(state::ticket);
        Optional<WindowNo> window = windowOf(recorded.event(), before);
        Optional<WindowState> was = window.map(state::window);
        Optional<Matter> matter = DutyDoor.matterAfter(state, recorded.event());
        Optional<Entry> entry = LedgerDoor.entryAfter(state, recorded.event(), recorded.at());
        apply(recorded.event(), recorded.at());
        Optional<WindowShift> shift = window.flatMap(
                w -> was.filter(b -> !b.equals(state.window(w))).map(b -> new WindowShift(w, b, state.window(w))));
        return new Change(recorded, before, no.flatMap(state::ticket), shift, matter, entry);
    }

    private static Optional<WindowNo> windowOf(Event event, Optional<Ticket> ticket) {
        return switch (event) {
            case Event.OfPost e -> Optional.of(e.window());
            case Event.TicketReturned _ -> ticket.flatMap(Hall::windowOf);
            case Event.AtWindow e -> Optional.of(e.window());
            default -> ticket.flatMap(Hall::windowOf);
        };
    }

    private static Optional<WindowNo> windowOf(Ticket ticket) {
        return switch (ticket.state()) {
            case TicketState.Called c -> Optional.of(c.window());
            case TicketState.Serving v -> Optional.of(v.window());
            case TicketState.Unconfirmed _, TicketState.Waiting _, TicketState.Held _, TicketState.Missed _ ->
                Optional.empty();
        };
    }

    /**
     * What time alone brings about by now: the end of a day, the beginning of the next, numbers whose slip never came. To be decided
     * one after the other, before any other command of that moment.
     */
    public List<Command> due(Instant now) {
        if (state.plan().isEmpty()) {
            return List.of();
        }
        LocalDate today = state.local(now).toLocalDate();
        boolean newDay = state.day().isEmpty() || today.isAfter(state.day().get());
        List<Command> due = new ArrayList<>();
        if (newDay && state.day().isPresent() && !state.dayEnded()) {
            due.add(new EndDay(state.day().get()));
        }
        if (newDay) {
            due.add(new OpenDay(today));
        }
        if (due.isEmpty()) {
            for (TicketNo no : state.unconfirmed()) {
                Command c = SlipRules.due(state, state.live(no), now);
                if (c != null) {
                    due.add(c);
                }
            }
        }
        if (state.duties().recounting()) {
            due.add(new Command.Duty(new DutyCommand.RecountMatters()));
        }
        due.addAll(LedgerDoor.due(state, now));
        return due;
    }
}
