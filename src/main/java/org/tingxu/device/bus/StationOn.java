package org.tingxu.device.bus;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import java.util.function.Predicate;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.wire.Bytes;

/**
 * A station whose answers and frames come on its user's own context, so that one who is used from any thread needs no locks.
 *
 * @param <F> frames of its protocol
 */
public record StationOn<F>(Context context, Station<F> station) implements Station<F> {
    @Override
    public Future<F> ask(Bytes frame, Predicate<F> answers, Patience patience) {
        return here(station.ask(frame, answers, patience));
    }

    @Override
    public Future<Void> tell(Bytes frame) {
        return here(station.tell(frame));
    }

    @Override
    public void onUnasked(Handler<F> handler) {
        station.onUnasked(frame -> context.runOnContext(_ -> handler.handle(frame)));
    }

    @Override
    public void onLine(Handler<LineState> handler) {
        station.onLine(state -> context.runOnContext(_ -> handler.handle(state)));
    }

    @Override
    public LineState line() {
        return station.line();
    }

    private <T> Future<T> here(Future<T> there) {
        return Future.future(done -> there.onComplete(result -> context.runOnContext(_ -> done.handle(result))));
    }
}
