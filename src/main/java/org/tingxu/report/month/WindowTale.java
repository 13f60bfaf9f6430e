package org.tingxu.report.month;

import java.time.Instant;

/** How one window spent its time. */
final class WindowTale {
    /** What a window does, as figures see it. */
    enum Doing {
        CLOSED,
        /** Manned; nobody, or somebody who was called, and walks. */
        MANNED,
        SERVING,
        PAUSED
    }

    private Doing doing = Doing.CLOSED;
    private Instant since = Instant.EPOCH;
    private long servingMicros;
    private long mannedMicros;

    void turns(Doing next, Instant at) {
        long spent = TicketTale.micros(since, at);
        switch (doing) {
            case CLOSED, PAUSED -> {}
            case MANNED -> mannedMicros += spent;
            case SERVING -> {
                mannedMicros += spent;
                servingMicros += spent;
            }
        }
        doing = next;
        since = at;
    }

    void addTo(Sum sum) {
        sum.add(Tally.SERVING_MICROS, servingMicros);
        sum.add(Tally.MANNED_MICROS, mannedMicros);
    }
}
