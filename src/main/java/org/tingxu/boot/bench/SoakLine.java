package org.tingxu.boot.bench;

import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.line.VirtualLine;

/** One line with its devices, each asked again as soon as it has answered. */
final class SoakLine {
    private static final Timing TIMING = Timing.serial(115_200, 2);
    private static final Patience PATIENCE = new Patience(50, 3);
    private static final long AFTER_FAILURE_MS = 100;
    private static final long PULL_EVERY_MS = 5_000;
    private static final long PULLED_MS = 200;
    private static final int VALUES = 250;

    private final Vertx vertx;
    private final Counts counts;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final VirtualLine.Pair pair;

    /** What became of the questions of all lines. */
    record Counts(LongAdder asked, LongAdder answered, LongAdder failed, LongAdder unasked) {
        Counts() {
            this(new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
        }

        long open() {
            return asked.sum() - answered.sum() - failed.sum();
        }
    }

    SoakLine(Vertx vertx, Counts counts, int devices, long seed) {
        this.vertx = vertx;
        this.counts = counts;
        pair = VirtualLine.pair(vertx);
        SoakDevices.attach(pair.device(), seed);
        Bus bus = Bus.on(vertx, pair.host(), TIMING);
        for (int address = 1; address <= devices; address++) {
            int own = address;
            Station<SoakFrame> station =
                    bus.station("soak " + address, new SoakFrame.Reader(), frame -> frame.address() == own);
            station.onUnasked(_ -> counts.unasked().increment());
            ask(station, address, 0);
        }
        vertx.setPeriodic(PULL_EVERY_MS, _ -> {
            pair.cable().pull();
            vertx.setTimer(PULLED_MS, _ -> pair.cable().plugIn());
        });
    }

    private void ask(Station<SoakFrame> station, int address, int value) {
        if (ending.get()) {
            return;
        }
        counts.asked().increment();
        int next = (value + 1) % VALUES;
        station.ask(new SoakFrame(address, value).bytes(), frame -> frame.value() == value, PATIENCE)
                .onSuccess(_ -> {
                    counts.answered().increment();
                    ask(station, address, next);
                })
                .onFailure(_ -> {
                    counts.failed().increment();
                    vertx.setTimer(AFTER_FAILURE_MS, _ -> ask(station, address, next));
                });
    }

    /** Nothing more is asked. */
    void end() {
        ending.set(true);
    }
}
