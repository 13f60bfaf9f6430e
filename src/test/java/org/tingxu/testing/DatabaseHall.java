package org.tingxu.testing;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.tingxu.core.PlanDraft;
import org.tingxu.core.hall.Command;
import org.tingxu.core.hall.Event.TicketIssued;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.journal.CommandMark;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.PgJournal;
import org.tingxu.journal.codec.MementoCodec;
import org.tingxu.journal.database.Database;
import org.tingxu.journal.database.Limits;
import org.tingxu.journal.database.Migrations;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Order;
import org.tingxu.writer.WriterUnavailable;

/** The hall of {@link PlanDraft} with its writer on a real database, asked by one caller who waits for each answer. */
public final class DatabaseHall implements AutoCloseable {
    /** Short, so that a test of silence ends. */
    public static final Limits IMPATIENT = new Limits(2, 16, Duration.ofSeconds(2), Duration.ofMillis(700));

    private static final long ANSWER_WITHIN_SECONDS = 20;
    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Database database;
    private final PgJournal journal;
    private final HallPort port;
    private volatile Instant now = MONDAY_NINE;

    private DatabaseHall(URI uri, Limits limits, HashChain.Kind kind, Function<HallId, Hall> rules) {
        this.database = Database.open(vertx, uri.toString(), limits);
        this.journal = new PgJournal(vertx, database, kind);
        Context loop = vertx.getOrCreateContext();
        this.port = new HallPort(
                loop, new HallWriter(PlanDraft.HALL, journal, () -> now, HallPort.loop(vertx, loop), rules));
    }

    /** A new hall, set up and with its day begun. */
    public static DatabaseHall begun(URI uri) {
        return begun(uri, Limits.USUAL, HashChain.Kind.SHA_256);
    }

    public static DatabaseHall begun(URI uri, Limits limits, HashChain.Kind kind) {
        return begun(uri, limits, kind, PlanDraft.plain().build());
    }

    public static DatabaseHall begun(URI uri, Limits limits, HashChain.Kind kind, HallPlan plan) {
        DatabaseHall hall = new DatabaseHall(uri, limits, kind, Hall::new);
        answer(Migrations.run(hall.database));
        answer(hall.port.open());
        hall.done(new Command.ConfigureHall(plan));
        answer(hall.port.tick());
        return hall;
    }

    /** Another server that takes the hall over, or the same one after its restart. */
    public static DatabaseHall takenOver(URI uri) {
        return takenOver(uri, Limits.USUAL);
    }

    public static DatabaseHall takenOver(URI uri, Limits limits) {
        DatabaseHall hall = new DatabaseHall(uri, limits, HashChain.Kind.SHA_256, Hall::new);
        answer(hall.port.open());
        return hall;
    }

    /** Another server whose rules are not those of the program. */
    public static DatabaseHall takenOver(URI uri, Function<HallId, Hall> rules) {
        DatabaseHall hall = new DatabaseHall(uri, Limits.USUAL, HashChain.Kind.SHA_256, rules);
        answer(hall.port.open());
        return hall;
    }

    public HallPort port() {
        return port;
    }

    public PgJournal journal() {
        return journal;
    }

    public Database database() {
        return database;
    }

    public Vertx vertx() {
        return vertx;
    }

    public void clock(Instant instant) {
        now = instant;
    }

    public Instant clock() {
        return now;
    }

    public void tick() {
        answer(port.tick());
    }

    public Future<Answer> ask(Command command) {
        return port.submit(new Order(Optional.empty(), Order.PUBLIC, command));
    }

    public Future<Answer> ask(String key, String print, Command command) {
        return port.submit(new Order(Optional.of(new CommandMark(key, print)), Order.PUBLIC, command));
    }

    /** The answer, whatever it is. */
    public Answer told(Command command) {
        return answer(ask(command));
    }

    public Answer.Done done(Command command) {
        return done(ask(command));
    }

    public Answer.Done done(String key, String print, Command command) {
        return done(ask(key, print, command));
    }

    private static Answer.Done done(Future<Answer> asked) {
        Answer told = answer(asked);
        if (told instanceof Answer.Done done) {
            return done;
        }
        throw new AssertionError("not carried out: " + told);
    }

    /** The number of a ticket that was taken. */
    public static String number(Answer.Done done) {
        return ((TicketIssued) done.events().getFirst().event()).ticket().toString();
    }

    /** Why the writer does not take the order. */
    public static WriterUnavailable.Why unavailable(Future<Answer> asked) {
        try {
            throw new AssertionError("answered: "
                    + asked.toCompletionStage().toCompletableFuture().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WriterUnavailable gone) {
                return gone.why();
            }
            throw new AssertionError("another failure", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** The whole committed state as text. */
    public String state() {
        return answer(port.read(hall -> MementoCodec.encode(hall.memento())));
    }

    /** Waits until the writer has read the hall anew. */
    public void untilOpen() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ANSWER_WITHIN_SECONDS);
        while (!answer(port.ready(Duration.ofSeconds(5)))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the hall does not open");
            }
            Thread.onSpinWait();
        }
    }

    public static <T> List<T> answers(List<Future<T>> asked) {
        return asked.stream().map(DatabaseHall::answer).toList();
    }

    public static <T> T answer(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }

    /** An orderly stop. */
    public void stop() {
        answer(port.close());
        close();
    }

    /** Gone without a word: no snapshot, nothing ended in order. */
    @Override
    public void close() {
        answer(vertx.close());
    }
}
