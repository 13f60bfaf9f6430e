package org.tingxu.device.sign;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tingxu.device.bus.NoAnswer;
import org.tingxu.device.bus.Station;
import org.tingxu.device.line.LineState;

/**
 * One sign on its line. It is told the newest picture only: what came in between while the line was busy or down is never sent. After
 * every fault, every reconnection and every {@link SignCare#assertEvery} it is told the picture again, so that it shows the truth
 * whatever happened to it.
 *
 * <p>Methods may be called from any thread.
 */
public final class Sign {
    private static final SignReply TAKEN = new SignReply.Taken();

    private final Vertx vertx;
    private final Context context;
    private final Station<SignReply> station;
    private final SignDriver driver;
    private final SignCare care;
    private final UnshownLog unshown;
    private final SignRecord record;
    /** The newest picture asked for, which may be ahead of what the sign's own thread has got to. */
    private final AtomicReference<SignPicture> asked = new AtomicReference<>(SignPicture.DARK);

    private final List<Long> timers = new ArrayList<>();
    private Optional<SignPicture> wanted = Optional.empty();
    private Optional<SignPicture> standing = Optional.empty();
    private LineState line;
    private Optional<Long> pause = Optional.empty();
    private boolean sending;
    private boolean closed;
    private int busies;
    private Optional<Interlude> interlude = Optional.empty();
    /** Counts the line's changes: what was sent before one may not have arrived. */
    private int connection;

    private record Interlude(long timer, SignPicture picture, Promise<Void> told) {}

    private Sign(
            Vertx vertx,
            String name,
            Station<SignReply> station,
            SignDriver driver,
            SignCare care,
            InstantSource clock) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.station = station;
        this.driver = driver;
        this.care = care;
        this.unshown = new UnshownLog(name, driver);
        this.line = station.line();
        this.record = new SignRecord(clock, line);
    }

    /**
     * Begins to look after a sign; it shows what it showed until it is told a picture.
     *
     * @param name for the log
     */
    public static Sign on(
            Vertx vertx,
            String name,
            Station<SignReply> station,
            SignDriver driver,
            SignCare care,
            InstantSource clock) {
        Sign sign = new Sign(vertx, name, station, driver, care, clock);
        station.onLine(state -> sign.context.runOnContext(_ -> sign.lineBecame(state)));
        sign.context.runOnContext(_ -> sign.lineBecame(station.line()));
        station.onUnasked(_ -> sign.context.runOnContext(_ -> sign.record.heard()));
        sign.every(care.assertEvery().toMillis(), sign::assertAgain);
        sign.every(care.askEvery().toMillis(), sign::askWhetherThere);
        return sign;
    }

    /** From now on the sign has to show this. */
    public void show(SignPicture picture) {
        asked.set(picture);
        context.runOnContext(_ -> {
            if (interlude.isEmpty()) {
                wants(asked.get());
            }
        });
    }

    /**
     * Lets the sign show something else for a while, and then what it has to show by then. Another interlude ends this one.
     *
     * @return done when the sign was told; failed when it could not be told at the first try
     */
    public Future<Void> interlude(SignPicture picture, Duration time) {
        return Future.future(done -> context.runOnContext(_ -> {
            interlude.ifPresent(earlier -> vertx.cancelTimer(earlier.timer()));
            if (!up()) {
                done.fail(new NoAnswer("the line is not up: " + line));
                interlude = Optional.empty();
                return;
            }
            long timer = vertx.setTimer(time.toMillis(), _ -> context.runOnContext(_ -> endInterlude()));
            interlude = Optional.of(new Interlude(timer, picture, done));
            forgetStanding();
            wanted = Optional.empty();
            wants(picture);
        }));
    }

    private void endInterlude() {
        interlude.ifPresent(over -> over.told().tryFail(new NoAnswer("it could not be told in time")));
        interlude = Optional.empty();
        wants(asked.get());
    }

    public SignHealth health() {
        return record.health();
    }

    /** Looks after the sign no longer; what it shows stays. */
    public Future<Void> close() {
        return Future.future(done -> context.runOnContext(_ -> {
            closed = true;
            timers.forEach(vertx::cancelTimer);
            endPause();
            done.complete();
        }));
    }

    private void every(long ms, Runnable work) {
        timers.add(vertx.setPeriodic(ms, _ -> context.runOnContext(_ -> work.run())));
    }

    private void wants(SignPicture picture) {
        if (wanted.equals(Optional.of(picture))) {
            return;
        }
        wanted = Optional.of(picture);
        record.wanted(picture);
        unshown.check(picture.face());
        if (record.refused()) {
            endPause();
        }
        sendNewest();
    }

    private void lineBecame(LineState state) {
        connection++;
        line = state;
        record.line(state);
        forgetStanding();
        if (up()) {
            endPause();
            sendNewest();
        }
    }

    private void assertAgain() {
        forgetStanding();
        sendNewest();
    }

    private void forgetStanding() {
        standing = Optional.empty();
        record.standing(standing);
    }

    private boolean free() {
        return !closed && !sending && pause.isEmpty() && up();
    }

    private boolean up() {
        return line instanceof LineState.Up;
    }

    private void sendNewest() {
        if (!free() || wanted.isEmpty() || standing.equals(wanted)) {
            return;
        }
        SignPicture picture = wanted.get();
        int began = connection;
        sending = true;
        dim(picture)
                .compose(_ -> send(driver.show(picture.face()).iterator()))
                .onComplete(result -> context.runOnContext(_ -> sent(picture, began, result)));
    }

    /** A sign that will not be dimmed shows its face all the same. */
    private Future<SignReply> dim(SignPicture picture) {
        boolean same = standing.map(SignPicture::percent).equals(Optional.of(picture.percent()));
        return same || picture.equals(SignPicture.DARK)
                ? Future.succeededFuture(TAKEN)
                : send(driver.brightness(picture.percent()).iterator());
    }

    private void sent(SignPicture picture, int began, AsyncResult<SignReply> result) {
        sending = false;
        if (result.succeeded() && result.result() instanceof SignReply.Taken && began == connection) {
            busies = 0;
            standing = Optional.of(picture);
            record.told(standing);
            interlude
                    .filter(i -> i.picture().equals(picture))
                    .ifPresent(i -> i.told().tryComplete());
        } else {
            forgetStanding();
            failed(result);
        }
        sendNewest();
    }

    private void failed(AsyncResult<SignReply> result) {
        if (result.failed()) {
            refuseInterlude(String.valueOf(result.cause().getMessage()));
            pauseFor(record.failed(String.valueOf(result.cause().getMessage()), false));
            return;
        }
        switch (result.result()) {
            case SignReply.Taken _ -> {}
            case SignReply.Busy _ -> pause(care.busy().delayMs(++busies));
            case SignReply.Refused r -> {
                refuseInterlude(r.reason());
                pauseFor(record.failed(r.reason(), true));
            }
        }
    }

    private void refuseInterlude(String why) {
        interlude.ifPresent(i -> i.told().tryFail(new NoAnswer(why)));
    }

    private void pauseFor(int failures) {
        if (up()) {
            pause(care.trouble().delayMs(failures));
        }
    }

    private void pause(long ms) {
        endPause();
        pause = Optional.of(vertx.setTimer(
                ms,
                _ -> context.runOnContext(_ -> {
                    pause = Optional.empty();
                    sendNewest();
                })));
    }

    private void endPause() {
        pause.ifPresent(vertx::cancelTimer);
        pause = Optional.empty();
    }

    private void askWhetherThere() {
        List<SignRequest> question = driver.ping();
        if (!free() || question.isEmpty()) {
            return;
        }
        sending = true;
        send(question.iterator())
                .onComplete(result -> context.runOnContext(_ -> {
                    sending = false;
                    if (result.failed()) {
                        forgetStanding();
                        failed(result);
                    }
                    sendNewest();
                }));
    }

    /** Sends frame by frame; stops at the first answer that is no yes. */
    private Future<SignReply> send(Iterator<SignRequest> requests) {
        if (!requests.hasNext()) {
            return Future.succeededFuture(TAKEN);
        }
        return send(requests.next())
                .compose(reply -> reply instanceof SignReply.Taken ? send(requests) : Future.succeededFuture(reply));
    }

    private Future<SignReply> send(SignRequest request) {
        return request.answered()
                ? station.ask(request.frame(), _ -> true, care.patience())
                        .onSuccess(_ -> context.runOnContext(_ -> record.heard()))
                : station.tell(request.frame()).map(TAKEN);
    }
}
