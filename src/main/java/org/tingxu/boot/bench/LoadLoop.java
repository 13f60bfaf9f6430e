package org.tingxu.boot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;

/** Many connections that each ask again as soon as they are answered, on one thread. */
final class LoadLoop {
    private static final Duration STALLED_AFTER = Duration.ofSeconds(20);
    private static final int REFUSALS_MAX = 100;

    private final Script script;
    private final Selector selector;
    private final Latencies rounds = new Latencies();
    private final Latencies requests = new Latencies();
    private boolean measuring;
    private long refused;
    private String refusal = "";

    private LoadLoop(Script script, Selector selector) {
        this.script = script;
        this.selector = selector;
    }

    /**
     * What came of a load.
     *
     * @param rounds   each whole round of the script
     * @param requests each request
     * @param refused  answers that were no success, and the first of them
     */
    record Result(Latencies rounds, Latencies requests, double seconds, long refused, String refusal) {
        double roundsPerSecond() {
            return rounds.count() / seconds;
        }
    }

    /** One connection and where in its round it is. */
    private static final class Seat {
        final int index;
        final Wire wire;
        int step;
        long sentAt;
        long roundAt;

        Seat(int index, InetSocketAddress server, Selector selector) throws IOException {
            this.index = index;
            this.wire = new Wire(server, selector, this);
        }
    }

    /**
     * Runs a load.
     *
     * @param warmUp   not measured
     * @param measured counted from the end of the warm-up
     */
    static Result run(InetSocketAddress server, int connections, Script script, Duration warmUp, Duration measured)
            throws IOException {
        try (Selector selector = Selector.open()) {
            return new LoadLoop(script, selector).run(server, connections, warmUp, measured);
        }
    }

    private Result run(InetSocketAddress server, int connections, Duration warmUp, Duration measured)
            throws IOException {
        Seat[] seats = new Seat[connections];
        for (int i = 0; i < connections; i++) {
            seats[i] = new Seat(i, server, selector);
        }
        for (Seat seat : seats) {
            seat.roundAt = System.nanoTime();
            send(seat);
        }
        turn(System.nanoTime() + warmUp.toNanos());
        measuring = true;
        long begin = System.nanoTime();
        turn(begin + measured.toNanos());
        double seconds = (System.nanoTime() - begin) / 1e9;
        for (Seat seat : seats) {
            seat.wire.close();
        }
        return new Result(rounds, requests, seconds, refused, refusal);
    }

    private void turn(long until) throws IOException {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            int ready = selector.select(key -> serve(key, (Seat) key.attachment()), STALLED_AFTER.toMillis());
            if (ready == 0) {
                throw new IOException("no answer for %d s".formatted(STALLED_AFTER.toSeconds()));
            }
            if (refused > REFUSALS_MAX) {
                throw new IOException("%d refusals, the first: %s".formatted(refused, refusal));
            }
        }
    }

    private void serve(SelectionKey key, Seat seat) {
        try {
            if (key.isWritable() && seat.wire.isWriting()) {
                seat.wire.write();
                return;
            }
            int status = seat.wire.read();
            if (status != 0) {
                answered(seat, status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answered(Seat seat, int status) throws IOException {
        long now = System.nanoTime();
        if (status / 100 != 2) {
            refused++;
            refusal = refusal.isEmpty() ? seat.wire.text() : refusal;
        }
        if (measuring) {
            requests.add(now - seat.sentAt);
        }
        seat.step++;
        if (seat.step == script.steps()) {
            seat.step = 0;
            if (measuring) {
                rounds.add(now - seat.roundAt);
            }
            seat.roundAt = now;
        }
        send(seat);
    }

    private void send(Seat seat) throws IOException {
        seat.sentAt = System.nanoTime();
        seat.wire.send(script.request(seat.index, seat.step));
    }
}
