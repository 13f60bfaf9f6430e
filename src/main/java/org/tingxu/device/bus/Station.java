package org.tingxu.device.bus;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.function.Predicate;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.wire.Bytes;

/**
 * One device's place on a bus. Methods may be called from any thread; handlers run on the bus's context.
 *
 * @param <F> frames of its protocol
 */
public interface Station<F> {
    /**
     * Sends in turn and waits for the answer; asks again when none comes in time, as after a collision.
     *
     * @return the answer; failed with {@link NoAnswer} after the last try, or with what the line failed with
     */
    Future<F> ask(Bytes frame, Predicate<F> answers, Patience patience);

    /** Sends in turn, and expects nothing. */
    Future<Void> tell(Bytes frame);

    /** Frames that answer no question. One handler; the last one set holds. */
    void onUnasked(Handler<F> handler);

    /** Every change of the line. One handler; the last one set holds. */
    void onLine(Handler<LineState> handler);

    LineState line();
}
