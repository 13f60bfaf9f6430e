package org.tingxu.writer;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Decision;
import org.tingxu.core.hall.Event;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.Recorded;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.Batch;
import org.tingxu.journal.CommandMark;
import org.tingxu.journal.Entry;
import org.tingxu.journal.HallJournal;
import org.tingxu.journal.HallJournal.Fenced;
import org.tingxu.journal.HallJournal.Snapshot;
import org.tingxu.journal.Journal;
import org.tingxu.writer.CommandMemory.Known;
import org.tingxu.writer.WriterUnavailable.Why;

/**
 * The one writer of a hall. It decides and applies at once on a hall that runs <em>ahead</em>; what arrives while the last batch is
 * being committed makes the next batch. An answer leaves when its batch is committed; followers see the <em>committed</em> hall only.
 * After a failed append both are thrown away and read anew, since the append may have happened.
 *
 * <p>Everything here runs on the hall's loop.
 */
public class HallWriter {
    /** Orders that may wait for their commit. */
    public static final int WAITING_MAX = 20_000;
    /** Rows after which a snapshot is kept; in a hall that holds more than so many things, after as many rows as it holds. */
    public static final int SNAPSHOT_ROWS = 50_000;

    /** Ticks after which the writer asks whether the hall is still its own, though nothing was to be appended. */
    public static final int TICKS_PER_CHECK = 10;

    /** Rows that do not wait for more: the database works on them while the rest of those who ask at the same moment are decided. */
    private static final int EARLY_ROWS = 16;

    private static final Duration RETRY_FIRST = Duration.ofMillis(100);
    private static final Duration RETRY_LONGEST = Duration.ofSeconds(5);
    private static final System.Logger LOG = System.getLogger(HallWriter.class.getName());

    /** An order that waits for its commit. */
    private record Waiting(Promise<Answer> promise, Answer answer) {}

    /** A batch and who waits for it. */
    private static final class Pending {
        final Batch batch = new Batch();
        final List<Waiting> waiting = new ArrayList<>();
    }

    private enum State {
        RECOVERING,
        OPEN,
        FENCED,
        STOPPED
    }

    private final HallId id;
    private final Journal journals;
    private final InstantSource clock;
    private final Loop loop;
    private final Function<HallId, Hall> newHall;
    private final List<Follower> followers = new ArrayList<>();
    private final CommandMemory memory = new CommandMemory();

    private State state = State.RECOVERING;
    private Optional<HallJournal> journal = Optional.empty();
    private Hall ahead;
    private Hall committed;
    private long lastSeq;
    private Instant lastAt = Instant.EPOCH;
    private Pending next = new Pending();
    private Optional<Pending> inFlight = Optional.empty();
    private int lastRows;
    private boolean flushAsked;
    private boolean closing;
    private int ticks;
    private int waitingCount;
    private long committedSeq;
    private long snapshotSeq;
    private Duration retry = RETRY_FIRST;

    public HallWriter(HallId id, Journal journals, InstantSource clock, Loop loop) {
        this(id, journals, clock, loop, Hall::new);
    }

    /** As the other, with a hall of one's own making: the simulator plants its bugs so. */
    public HallWriter(HallId id, Journal journals, InstantSource clock, Loop loop, Function<HallId, Hall> newHall) {
        this.id = id;
        this.journals = journals;
        this.clock = clock;
        this.loop = loop;
        this.newHall = newHall;
        this.ahead = newHall.apply(id);
        this.committed = newHall.apply(id);
    }

    /** Takes the hall over and reads it. Fails when the journal cannot be read; may then be called again. A closed writer stays closed. */
    public Future<Void> open() {
        if (state == State.STOPPED) {
            return Future.failedFuture(new WriterUnavailable(Why.STOPPING));
        }
        state = State.RECOVERING;
        ahead = newHall.apply(id);
        committed = newHall.apply(id);
        memory.clear();
        return journals.open(id)
                .compose(this::restore)
                .compose(this::replay)
                .compose(j -> j.marks(CommandMemory.MAX).map(marks -> {
                    marks.forEach(m -> memory.row(m.mark().id(), m.mark().print(), m.seq()));
                    return j;
                }))
                .compose(j -> {
                    if (state == State.STOPPED) {
                        return Future.failedFuture(new WriterUnavailable(Why.STOPPING));
                    }
                    committedSeq = lastSeq;
                    state = State.OPEN;
                    retry = RETRY_FIRST;
                    followers.forEach(f -> f.began(committed, j.epoch(), committedSeq));
                    LOG.log(
                            System.Logger.Level.INFO,
                            "hall {0}: epoch {1}, row {2}",
                            id,
                            text(j.epoch()),
                            text(lastSeq));
                    return Future.succeededFuture();
                });
    }

    private Future<HallJournal> restore(HallJournal opened) {
        journal = Optional.of(opened);
        lastSeq = 0;
        lastAt = opened.headAt();
        opened.snapshot().ifPresent(s -> {
            ahead = Hall.restored(id, s.memento());
            committed = Hall.restored(id, s.memento());
            lastSeq = s.seq();
        });
        snapshotSeq = lastSeq;
        return Future.succeededFuture(opened);
    }

    private Future<HallJournal> replay(HallJournal opened) {
        if (lastSeq >= opened.head()) {
            return Future.succeededFuture(opened);
        }
        return opened.read(lastSeq).compose(page -> {
            if (page.isEmpty()) {
                return Future.failedFuture(new IllegalStateException(
                        "hall %s: rows after %d are missing from the journal".formatted(id, lastSeq)));
            }
            for (Entry e : page) {
                ahead.apply(e.event(), e.at());
                committed.apply(e.event(), e.at());
                lastSeq = e.seq();
                lastAt = e.at();
            }
            return replay(opened);
        });
    }

    /** Carries out an order, or says why not. Answers after the commit. */
    public Future<Answer> submit(Order order) {
        Optional<Why> closed = closed();
        if (closed.isPresent()) {
            return Future.failedFuture(new WriterUnavailable(closed.get()));
        }
        return order.mark()
                .flatMap(mark -> memory.find(mark.id()).map(known -> repeated(mark, known)))
                .orElseGet(() -> decidedOrThrownAway(order));
    }

    /** A bug may leave the hall half changed: it is read anew, and only the order that met the bug is told of it. */
    private Future<Answer> decidedOrThrownAway(Order order) {
        try {
            return decided(order);
        } catch (RuntimeException bug) {
            failed(bug);
            return Future.failedFuture(bug);
        }
    }

    private Optional<Why> closed() {
        if (closing) {
            return Optional.of(Why.STOPPING);
        }
        return switch (state) {
            case RECOVERING -> Optional.of(Why.RECOVERING);
            case FENCED -> Optional.of(Why.FENCED);
            case STOPPED -> Optional.of(Why.STOPPING);
            case OPEN -> waitingCount >= WAITING_MAX ? Optional.of(Why.OVERLOADED) : Optional.empty();
        };
    }

    private Future<Answer> repeated(CommandMark mark, Known known) {
        if (!known.print().equals(mark.print())) {
            return Future.succeededFuture(new Answer.KeyReused(mark.id()));
        }
        return switch (known) {
            case Known.Pending p -> p.answer();
            case Known.Written w ->
                opened().readRange(w.first(), w.count())
                        .map(rows -> (Answer) new Answer.Done(
                                rows.stream().map(Entry::recorded).toList(), true))
                        .recover(e -> Future.failedFuture(new WriterUnavailable(Why.NOT_COMMITTED)));
        };
    }

    private HallJournal opened() {
        return journal.orElseThrow(() -> new IllegalStateException("hall %s is not open".formatted(id)));
    }

    private Future<Answer> decided(Order order) {
        Instant now = now();
        passTime(now);
        return switch (ahead.decide(order.command(), now)) {
            case Decision.Refused r -> afterWhatWasDecided(new Answer.Refused(r.refusal()));
            case Decision.Accepted a
            when a.events().isEmpty() -> afterWhatWasDecided(new Answer.Done(List.of(), false));
            case Decision.Accepted a -> accepted(order, a.events(), now);
        };
    }

    private Future<Answer> accepted(Order order, List<Event> events, Instant now) {
        long first = lastSeq + 1;
        List<Recorded> recorded = write(order, events, now);
        Promise<Answer> promise = Promise.promise();
        order.mark().ifPresent(mark -> {
            memory.pending(mark.id(), mark.print(), promise.future());
            promise.future().onSuccess(_ -> memory.written(mark.id(), mark.print(), first, events.size()));
        });
        await(next, promise, new Answer.Done(recorded, false));
        return promise.future();
    }

    /** A refusal rests on events that may not be committed yet: it leaves when they are. */
    private Future<Answer> afterWhatWasDecided(Answer answer) {
        Pending last = next.batch.isEmpty() ? inFlight.orElse(next) : next;
        if (last.batch.isEmpty()) {
            return Future.succeededFuture(answer);
        }
        Promise<Answer> promise = Promise.promise();
        await(last, promise, answer);
        return promise.future();
    }

    private void await(Pending pending, Promise<Answer> promise, Answer answer) {
        pending.waiting.add(new Waiting(promise, answer));
        waitingCount++;
        if (inFlight.isEmpty() && next.batch.size() >= Math.max(EARLY_ROWS, lastRows / 2)) {
            flush();
        } else {
            askFlush();
        }
    }

    private List<Recorded> write(Order order, List<Event> events, Instant now) {
        List<Recorded> out = new ArrayList<>(events.size());
        for (Event event : events) {
            Entry entry = new Entry(++lastSeq, now, order.actor(), order.mark(), event);
            Change change = ahead.step(entry.recorded());
            next.batch.add(entry, change, day());
            out.add(entry.recorded());
        }
        return out;
    }

    private LocalDate day() {
        return ahead.state().day().orElseGet(() -> LocalDate.EPOCH);
    }

    /** What time alone brings about. */
    private void passTime(Instant now) {
        for (Command due : ahead.due(now)) {
            if (ahead.decide(due, now) instanceof Decision.Accepted a) {
                write(Order.system(due), a.events(), now);
                askFlush();
            }
        }
    }

    /** To be called often enough for what time brings about, e.g. twice a second. */
    public void tick() {
        if (state != State.OPEN || closing) {
            return;
        }
        try {
            passTime(now());
        } catch (RuntimeException bug) {
            failed(bug);
            throw bug;
        }
        if (++ticks % TICKS_PER_CHECK == 0 && inFlight.isEmpty()) {
            checkOwner(opened());
        }
    }

    /** Refusals need no append: without this, one who was overtaken would refuse by an old state for ever. */
    private void checkOwner(HallJournal asked) {
        asked.checkOwner()
                .onFailure(e -> loop.soon(() -> {
                    if (e instanceof Fenced && state == State.OPEN && opened().epoch() == asked.epoch()) {
                        failed(e);
                    }
                }));
    }

    /** Time never goes back within a hall, whatever the clock does. */
    private Instant now() {
        Instant read = clock.instant().truncatedTo(ChronoUnit.MICROS);
        lastAt = read.isAfter(lastAt) ? read : lastAt;
        return lastAt;
    }

    private void askFlush() {
        if (!flushAsked && inFlight.isEmpty()) {
            flushAsked = true;
            loop.soon(this::flush);
        }
    }

    private void flush() {
        flushAsked = false;
        if (state != State.OPEN || inFlight.isPresent() || next.batch.isEmpty()) {
            return;
        }
        Pending batch = next;
        next = new Pending();
        lastRows = batch.batch.size();
        inFlight = Optional.of(batch);
        append(batch.batch)
                .onComplete(done -> loop.soon(() -> {
                    if (inFlight.filter(b -> b == batch).isEmpty()) {
                        return;
                    }
                    if (done.succeeded()) {
                        committed(batch);
                    } else {
                        failed(done.cause());
                    }
                }));
    }

    private Future<Void> append(Batch batch) {
        Supplier<Future<Void>> append = () -> opened().append(batch);
        try {
            return append.get();
        } catch (RuntimeException bug) {
            return Future.failedFuture(bug);
        }
    }

    private void committed(Pending batch) {
        List<Change> changes = new ArrayList<>(batch.batch.size());
        for (Entry e : batch.batch.entries()) {
            changes.add(committed.step(e.recorded()));
            committedSeq = e.seq();
        }
        inFlight = Optional.empty();
        waitingCount -= batch.waiting.size();
        flush();
        batch.waiting.forEach(w -> w.promise().complete(w.answer()));
        followers.forEach(f -> f.committed(changes, committed));
        if (committedSeq - snapshotSeq >= Math.max(snapshotRows(), committed.size())) {
            keepSnapshot();
        }
    }

    /** Rows after which a snapshot is kept, {@value #SNAPSHOT_ROWS} unless a simulation wants it sooner. */
    protected int snapshotRows() {
        return SNAPSHOT_ROWS;
    }

    private void keepSnapshot() {
        snapshotSeq = committedSeq;
        opened().keep(new Snapshot(committedSeq, committed.memento()))
                .onFailure(e -> LOG.log(System.Logger.Level.WARNING, "hall " + id + ": no snapshot kept", e));
    }

    private void failed(Throwable cause) {
        boolean fenced = cause instanceof Fenced;
        LOG.log(
                System.Logger.Level.WARNING,
                "hall " + id + ": an append failed, or another writer took over: " + cause);
        state = State.RECOVERING;
        giveUpWaiting(Why.NOT_COMMITTED);
        if (closing) {
            state = State.STOPPED;
            return;
        }
        if (fenced && stepsDown()) {
            state = State.FENCED;
            return;
        }
        recover();
    }

    /** A writer that was overtaken leaves the hall to the other. */
    protected boolean stepsDown() {
        return true;
    }

    private void recover() {
        open().onFailure(e -> {
            LOG.log(System.Logger.Level.WARNING, "hall " + id + ": not readable yet: " + e);
            Duration wait = retry;
            retry = retry.multipliedBy(2).compareTo(RETRY_LONGEST) > 0 ? RETRY_LONGEST : retry.multipliedBy(2);
            loop.after(wait).onSuccess(_ -> {
                if (state == State.RECOVERING) {
                    recover();
                }
            });
        });
    }

    private void giveUpWaiting(Why why) {
        List<Waiting> all = new ArrayList<>();
        inFlight.ifPresent(b -> all.addAll(b.waiting));
        all.addAll(next.waiting);
        inFlight = Optional.empty();
        next = new Pending();
        waitingCount = 0;
        memory.clear();
        all.forEach(w -> w.promise().fail(new WriterUnavailable(why)));
    }

    /** Adds a follower; it begins at once when the hall is open. */
    public void follow(Follower follower) {
        followers.add(follower);
        if (state == State.OPEN) {
            follower.began(committed, opened().epoch(), committedSeq);
        }
    }

    /** The committed hall: to be read on this loop, never kept. */
    public Hall hall() {
        return committed;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public HallId id() {
        return id;
    }

    /** Waits for what is on its way, keeps a snapshot, and takes no more orders. */
    public Future<Void> close() {
        closing = true;
        if (state != State.OPEN) {
            state = State.STOPPED;
            giveUpWaiting(Why.STOPPING);
            return Future.succeededFuture();
        }
        Promise<Answer> last = Promise.promise();
        if (next.batch.isEmpty() && inFlight.isEmpty()) {
            last.complete();
        } else {
            await(next.batch.isEmpty() ? inFlight.orElse(next) : next, last, new Answer.Done(List.of(), false));
        }
        return last.future().transform(_ -> {
            boolean keep = state == State.OPEN && committedSeq > snapshotSeq;
            state = State.STOPPED;
            return keep ? opened().keep(new Snapshot(committedSeq, committed.memento())) : Future.succeededFuture();
        });
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
