package org.tingxu.device.reader;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.StationOn;
import org.tingxu.protocol.idcard.CardEncoder;
import org.tingxu.protocol.idcard.ReaderCommand;
import org.tingxu.protocol.idcard.ReaderReply;
import org.tingxu.protocol.idcard.StatusWord;

/**
 * A SAM-V reader. It looks for cards only while somebody wants one, and after a card was read until that one is gone: a card
 * that was left lying is read once. Methods may be called from any thread.
 */
public final class CardReader {
    private final Vertx vertx;
    private final Context context;
    private final Station<ReaderReply> station;
    private final ReaderTiming timing;
    private Optional<Wish> wish = Optional.empty();
    private boolean lying;
    private boolean looking;
    private boolean closed;

    public CardReader(Vertx vertx, Station<ReaderReply> station, ReaderTiming timing) {
        this.vertx = vertx;
        context = vertx.getOrCreateContext();
        this.station = new StationOn<>(context, station);
        this.timing = timing;
    }

    /** Somebody who waits, and what would be said now if the time were over. */
    private static final class Wish {
        private final Promise<CardRead> outcome = Promise.promise();
        private CardRead soFar = new CardRead.NoCard();
    }

    /**
     * Waits for a card and reads it. A wish from before is cancelled.
     *
     * @param within at least one millisecond
     * @return how it ended; never failed
     */
    public Future<CardRead> read(Duration within) {
        Wish next = new Wish();
        context.runOnContext(_ -> begin(next, within));
        return next.outcome.future();
    }

    /** Takes the wish back. A card that is being read is not told to anybody. */
    public void cancel() {
        context.runOnContext(_ -> end(new CardRead.Cancelled()));
    }

    /** Asks nothing more; a wish is cancelled. The line stays open for others. */
    public void close() {
        context.runOnContext(_ -> {
            closed = true;
            end(new CardRead.Cancelled());
        });
    }

    /**
     * Asks whether the reader is there; not asked while it looks for a card, which says as much.
     *
     * @return failed when it does not answer
     */
    public Future<Void> status() {
        return Future.future(done -> context.runOnContext(_ -> {
            if (looking) {
                done.complete();
            } else {
                ask(ReaderCommand.STATUS, _ -> true, timing.find())
                        .<Void>mapEmpty()
                        .onComplete(done);
            }
        }));
    }

    private void begin(Wish next, Duration within) {
        end(new CardRead.Cancelled());
        if (closed) {
            next.outcome.complete(new CardRead.Cancelled());
            return;
        }
        wish = Optional.of(next);
        long timer = vertx.setTimer(within.toMillis(), _ -> next.outcome.tryComplete(next.soFar));
        next.outcome.future().onComplete(_ -> {
            vertx.cancelTimer(timer);
            wish = wish.filter(current -> !current.equals(next));
        });
        if (!looking) {
            look();
        }
    }

    private void end(CardRead outcome) {
        wish.ifPresent(current -> current.outcome.tryComplete(outcome));
    }

    /** One look after the other, never closer together than the timing says. */
    private void look() {
        looking = !closed && (wish.isPresent() || lying);
        if (looking) {
            round().onFailure(this::silent).onComplete(_ -> vertx.setTimer(timing.betweenMs(), _ -> look()));
        }
    }

    private Future<Void> round() {
        return ask(ReaderCommand.FIND, CardReader::answersFind, timing.find()).compose(reply -> switch (reply) {
            case ReaderReply.Found _ -> found();
            case ReaderReply.NoCard _ -> gone();
            default -> trouble(reply);
        });
    }

    private Future<Void> gone() {
        lying = false;
        return Future.succeededFuture();
    }

    private Future<Void> found() {
        if (lying) {
            soFar(new CardRead.LeftLying());
        }
        Optional<Wish> asker = wish;
        return lying || asker.isEmpty() ? Future.succeededFuture() : select(asker.get());
    }

    private Future<Void> select(Wish asker) {
        return ask(ReaderCommand.SELECT, CardReader::answersSelect, timing.find())
                .compose(reply -> reply instanceof ReaderReply.Done ? content(asker) : trouble(reply));
    }

    private Future<Void> content(Wish asker) {
        return ask(ReaderCommand.READ, CardReader::answersRead, timing.read()).compose(reply -> switch (reply) {
            case ReaderReply.Read(var card) -> done(asker, new CardRead.Card(card));
            case ReaderReply.UnknownLayout(var kind) -> done(asker, new CardRead.NotUnderstood(kind));
            default -> trouble(reply);
        });
    }

    /** What was read belongs to the one who waited when it was looked for, and to nobody else. */
    private Future<Void> done(Wish asker, CardRead outcome) {
        lying = true;
        asker.outcome.tryComplete(outcome);
        return Future.succeededFuture();
    }

    private Future<Void> trouble(ReaderReply reply) {
        soFar(new CardRead.Unreadable(reason(reply)));
        return Future.succeededFuture();
    }

    private void silent(Throwable fault) {
        soFar(new CardRead.ReaderSilent(String.valueOf(fault.getMessage())));
    }

    private void soFar(CardRead outcome) {
        wish.ifPresent(current -> current.soFar = outcome);
    }

    private static String reason(ReaderReply reply) {
        return switch (reply) {
            case ReaderReply.Refused(var _, var _, var sw3) -> StatusWord.meaning(sw3);
            case ReaderReply.Misread(var field) -> "the card's field " + field + " cannot be right";
            case ReaderReply.NoCard _ -> "the card was taken away too early";
            case ReaderReply.Unreadable(var bytes) -> "an answer of " + bytes + " bytes that is no known one";
            case ReaderReply.Found _, ReaderReply.Done _, ReaderReply.Read _, ReaderReply.UnknownLayout _ ->
                "an answer to another question";
        };
    }

    private Future<ReaderReply> ask(ReaderCommand command, Predicate<ReaderReply> answers, Patience patience) {
        return station.ask(CardEncoder.encode(command), answers, patience);
    }

    private static boolean answersFind(ReaderReply reply) {
        return reply instanceof ReaderReply.Found || isNo(reply);
    }

    private static boolean answersSelect(ReaderReply reply) {
        return reply instanceof ReaderReply.Done || isNo(reply);
    }

    private static boolean answersRead(ReaderReply reply) {
        return switch (reply) {
            case ReaderReply.Read _, ReaderReply.UnknownLayout _, ReaderReply.Misread _, ReaderReply.Unreadable _ ->
                true;
            case ReaderReply.Found _, ReaderReply.Done _, ReaderReply.NoCard _, ReaderReply.Refused _ -> isNo(reply);
        };
    }

    private static boolean isNo(ReaderReply reply) {
        return reply instanceof ReaderReply.NoCard || reply instanceof ReaderReply.Refused;
    }
}
