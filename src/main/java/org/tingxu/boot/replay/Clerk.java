package org.tingxu.boot.replay;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tingxu.boot.replay.ApiClient.Answer;

/**
 * Works at one window through the day: takes the post when it is manned, calls, serves, and leaves. Its times are those of the plan,
 * so that the delays of the network, many times longer in a replayed day, do not add up.
 */
final class Clerk implements Callable<Clerk.Worked> {
    private static final Duration NOBODY_WAITED = Duration.ofMillis(5);
    private static final int NO_CONTENT = 204;

    private final ApiClient api;
    private final String desk;
    private final Post post;
    private final ScaledClock clock;
    private final double lastSecond;
    private final BoardWatch board;
    private final ServiceDraw draw;
    private final Ledger ledger;

    private boolean in;
    private double inSince;
    private double inSeconds;
    private double busySeconds;

    /** Seconds of the replayed day. */
    record Worked(double mannedSeconds, double busySeconds) {}

    Clerk(ApiClient api, String hall, Post post, Scene scene, ServiceDraw draw) {
        this.api = api;
        this.desk = "halls/%s/windows/%d/".formatted(hall, post.window());
        this.post = post;
        this.clock = scene.clock();
        this.lastSecond = scene.lastSecond();
        this.board = scene.board();
        this.ledger = scene.ledger();
        this.draw = draw;
    }

    /** What all clerks of a replay share. */
    record Scene(ScaledClock clock, double lastSecond, BoardWatch board, Ledger ledger) {}

    @Override
    public Worked call() throws InterruptedException {
        double free = clock.now();
        while (Math.max(free, clock.now()) < lastSecond) {
            double now = Math.max(free, clock.now());
            if (post.isManned(now, board.waiting(post.service()))) {
                if (takesPost(now)) {
                    free = callsNext(free);
                } else {
                    clock.sleepUntil(post.nextChange(now));
                }
            } else {
                leavesPost(now);
                rest(now);
            }
        }
        leavesPost(clock.now());
        return new Worked(inSeconds, busySeconds);
    }

    private void rest(double now) throws InterruptedException {
        boolean mayStay = post.nextChange(now) == Double.MAX_VALUE || post.place() == 0;
        if (mayStay) {
            board.await(post.service(), Duration.ofMillis(50));
        } else {
            clock.sleepUntil(Math.min(post.nextChange(now), lastSecond));
        }
    }

    private boolean takesPost(double now) throws InterruptedException {
        if (!in) {
            in = order("sign-in").isPresent();
            inSince = now;
        }
        return in;
    }

    private void leavesPost(double now) throws InterruptedException {
        if (in && order("sign-out").isPresent()) {
            in = false;
            inSeconds += Math.max(0, now - inSince);
        }
    }

    /** Calls somebody and serves; returns when the window is free again, by the plan. */
    private double callsNext(double free) throws InterruptedException {
        Optional<Answer> called = order("next");
        if (called.isEmpty() || called.get().status() == NO_CONTENT) {
            board.await(post.service(), NOBODY_WAITED.multipliedBy(10));
            Thread.sleep(NOBODY_WAITED);
            return clock.now();
        }
        JsonObject ticket = called.get().body();
        String number = ticket.getString("number");
        ledger.called(number, Instant.parse(ticket.getString("at")));
        ServiceDraw.Drawn drawn = draw.next(post.serviceSeconds(free));
        double started = free + drawn.walkSeconds();
        double ended = started + drawn.serveSeconds();
        clock.sleepUntil(started);
        if (drawn.comes()) {
            serve(number, ended);
        } else if (order("missed").isPresent()) {
            ledger.missed(number);
        }
        busySeconds += ended - free;
        return ended;
    }

    private void serve(String number, double ended) throws InterruptedException {
        if (order("start").isPresent()) {
            clock.sleepUntil(ended);
            order("finish").ifPresent(_ -> ledger.finished(number));
        }
    }

    /** Empty when it was refused. */
    private Optional<Answer> order(String what) throws InterruptedException {
        Answer answer = api.command(desk + what, Optional.empty());
        if (!answer.isOk()) {
            ledger.refused(what + ": " + answer.body().getString("code", Integer.toString(answer.status())));
        }
        return Optional.of(answer).filter(Answer::isOk);
    }
}
