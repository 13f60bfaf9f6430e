package org.tingxu.web.live;

import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Ticket;
import org.tingxu.core.hall.TicketState;
import org.tingxu.core.hall.TicketState.Called;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.ServicePlan;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.writer.Follower;

/**
 * The live side of one hall: follows what is committed, tells every listener what changed of the board, and remembers enough to let
 * a listener that was away catch up. Calls go out at once; mere counts of people waiting at most every {@link #COUNTS_EVERY_MS} ms.
 *
 * <p>Lives on the hall's loop.
 */
public final class BoardHub implements Follower {
    /** Envelopes that are remembered for listeners that were away. */
    static final int RING = 1_000;

    static final int COUNTS_EVERY_MS = 100;

    /** Hears the hub. */
    public interface Listener {
        void hear(Envelope envelope);

        /** The hall was read anew: whatever was heard before may be wrong. */
        void restart(Envelope snapshot);
    }

    private final InstantSource clock;
    private final Runnable askFlush;
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private final Deque<Envelope> ring = new ArrayDeque<>();
    private final Set<WindowNo> dirtyWindows = new LinkedHashSet<>();
    private final Set<ServiceCode> dirtyServices = new LinkedHashSet<>();
    private Optional<Hall> hall = Optional.empty();
    private long epoch;
    private long seq;
    private long publishedSeq;
    private boolean dayDirty;
    private boolean flushAsked;

    /**
     * A hub.
     *
     * @param askFlush asks for one {@link #flush} on the hall's loop after {@link #COUNTS_EVERY_MS} ms
     */
    public BoardHub(InstantSource clock, Runnable askFlush) {
        this.clock = clock;
        this.askFlush = askFlush;
    }

    @Override
    public void began(Hall committed, long newEpoch, long lastSeq) {
        hall = Optional.of(committed);
        epoch = newEpoch;
        seq = lastSeq;
        publishedSeq = lastSeq;
        ring.clear();
        dirtyWindows.clear();
        dirtyServices.clear();
        if (committed.state().plan().isPresent()) {
            Envelope snapshot = snapshot();
            List.copyOf(listeners).forEach(l -> l.restart(snapshot));
        }
    }

    @Override
    public void committed(List<Change> changes, Hall committed) {
        List<Change> calls = new ArrayList<>();
        boolean urgent = false;
        for (Change change : changes) {
            seq = change.recorded().seq();
            urgent |= note(change);
            if (change.event() instanceof Event.TicketCalled || change.event() instanceof Event.TicketRecalled) {
                calls.add(change);
            }
        }
        if (!calls.isEmpty()) {
            publishCalls(calls);
        } else if (urgent) {
            publishChanged();
        } else if (!flushAsked && (!dirtyServices.isEmpty() || dayDirty)) {
            flushAsked = true;
            askFlush.run();
        }
    }

    /** Marks what a change touches; true when it has to be seen at once. */
    private boolean note(Change change) {
        change.before().map(Ticket::service).ifPresent(dirtyServices::add);
        change.after().map(Ticket::service).ifPresent(dirtyServices::add);
        change.shift().ifPresent(s -> dirtyWindows.add(s.window()));
        if (change.event() instanceof Event.HallConfigured
                || change.event() instanceof Event.DayOpened
                || change.event() instanceof Event.DayEnded) {
            dayDirty = true;
            hall.ifPresent(h -> {
                h.state().setUp().windows().stream().map(WindowPlan::no).forEach(dirtyWindows::add);
                h.state().setUp().services().stream().map(ServicePlan::code).forEach(dirtyServices::add);
            });
            return true;
        }
        return change.shift().isPresent() || isMissed(change.before()) || isMissed(change.after());
    }

    private static boolean isMissed(Optional<Ticket> ticket) {
        return ticket.filter(t -> t.state() instanceof TicketState.Missed).isPresent();
    }

    private void publishCalls(List<Change> calls) {
        Part patch = new Part(patch());
        for (Change change : calls) {
            Ticket t = change.after().orElseThrow();
            if (t.state() instanceof Called c) {
                Part call = new Part(BoardView.call(committed().state().setUp(), t, c));
                long at =
                        change.equals(calls.getLast()) ? seq : change.recorded().seq();
                tell(new Envelope(epoch, at, "called", change.at(), Map.of("call", call, "board", patch)));
            }
        }
    }

    private void publishChanged() {
        tell(new Envelope(epoch, seq, "changed", clock.instant(), Map.of("board", new Part(patch()))));
    }

    private void tell(Envelope envelope) {
        publishedSeq = envelope.seq();
        ring.addLast(envelope);
        if (ring.size() > RING) {
            ring.removeFirst();
        }
        List.copyOf(listeners).forEach(l -> l.hear(envelope));
    }

    /** Tells the counts that have waited. */
    public void flush() {
        flushAsked = false;
        if (seq > publishedSeq && (!dirtyServices.isEmpty() || dayDirty)) {
            publishChanged();
        }
    }

    private JsonObject patch() {
        Hall h = committed();
        JsonObject patch =
                new JsonObject().put("calls", BoardView.calls(h.state())).put("missed", BoardView.missed(h.state()));
        if (dayDirty) {
            patch.put("day", BoardView.day(h.state())).put("open", BoardView.open(h, clock.instant()));
        }
        if (!dirtyWindows.isEmpty()) {
            patch.put("windows", BoardView.windows(h.state(), dirtyWindows));
        }
        if (!dirtyServices.isEmpty()) {
            patch.put("waiting", BoardView.waiting(h.state(), dirtyServices));
        }
        dayDirty = false;
        dirtyWindows.clear();
        dirtyServices.clear();
        return patch;
    }

    /** The board as it stands. */
    public JsonObject board(Language language) {
        return BoardView.whole(committed(), Envelope.id(epoch, seq), clock.instant(), language);
    }

    Envelope snapshot() {
        return new Envelope(epoch, seq, "snapshot", clock.instant(), Map.of("board", new Part(board(Language.ZH_CN))));
    }

    /**
     * Adds a listener and gives it what it lacks.
     *
     * @param lastId the last id that it heard
     */
    public void listen(Listener listener, Optional<String> lastId) {
        Optional<List<Envelope>> missed = lastId.flatMap(this::since);
        if (missed.isPresent()) {
            missed.get().forEach(listener::hear);
        } else {
            listener.hear(snapshot());
        }
        listeners.add(listener);
    }

    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    public int listening() {
        return listeners.size();
    }

    /** What came after an id; empty when it is of another epoch, or older than the ring. */
    private Optional<List<Envelope>> since(String id) {
        String mine = epoch + ".";
        if (!id.startsWith(mine)) {
            return Optional.empty();
        }
        try {
            long heard = Long.parseLong(id.substring(mine.length()));
            boolean held =
                    heard <= seq && !ring.isEmpty() && heard >= ring.getFirst().seq();
            boolean nothingSince = heard == publishedSeq;
            return held || nothingSince
                    ? Optional.of(ring.stream().filter(e -> e.seq() > heard).toList())
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Hall committed() {
        return hall.orElseThrow(() -> new IllegalStateException("the hall is not read yet"));
    }
}
