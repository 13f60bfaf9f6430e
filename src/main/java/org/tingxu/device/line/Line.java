package org.tingxu.device.line;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;

/**
 * A two-way line to one device. It comes up by itself, and comes up again after every fault, until it is closed.
 *
 * <p>Methods may be called from any thread. Handlers run on the Vert.x context that was current when the line was made.
 * A peer that takes nothing never blocks the caller: the write fails after a named time and the line goes down.
 */
public interface Line {
    /** Bytes that may wait for a slow device; a write beyond them is refused with {@link LineRefused}. */
    int PENDING_BYTES_MAX = 262_144;

    /**
     * Sends the bytes in order.
     *
     * @return done when the operating system has taken all of them; failed with {@link LineRefused} when none of them
     *     left, failed with anything else when some may have
     */
    Future<Void> write(Buffer bytes);

    /** What the device sends, in pieces of any size. One handler; the last one set holds. */
    void onBytes(Handler<Buffer> handler);

    /** Every change of state. One handler; the last one set holds. */
    void onState(Handler<LineState> handler);

    LineState state();

    /** Ends the line for good. */
    Future<Void> close();
}
