package org.tingxu.device.bus;

import io.vertx.core.Promise;
import java.util.function.Predicate;
import org.tingxu.protocol.wire.Bytes;

/** A frame of ours that waits for its turn on the line. */
sealed interface Order<F> {
    Bytes frame();

    void fail(Throwable why);

    /** Expects nothing. */
    record Tell<F>(Bytes frame, Promise<Void> done) implements Order<F> {
        @Override
        public void fail(Throwable why) {
            done.tryFail(why);
        }
    }

    /** Expects one frame for which {@code answers} holds. */
    record Ask<F>(Bytes frame, Predicate<F> answers, Patience patience, Promise<F> done) implements Order<F> {
        @Override
        public void fail(Throwable why) {
            done.tryFail(why);
        }
    }
}
