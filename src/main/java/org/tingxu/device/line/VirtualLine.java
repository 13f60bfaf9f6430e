package org.tingxu.device.line;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

/** One end of a cable inside the process, with a virtual device at the other end. The cable's faults can be set. */
public final class VirtualLine implements Line {
    private final Cable cable;
    private final LineEvents events;

    private VirtualLine(Cable cable, Context context) {
        this.cable = cable;
        events = new LineEvents(context);
        events.become(new LineState.Up());
    }

    /** Both ends and what joins them. */
    public record Pair(VirtualLine host, VirtualLine device, Cable cable) {}

    /** A cable that is plugged in at both ends, both on the current context. */
    public static Pair pair(Vertx vertx) {
        Context context = vertx.getOrCreateContext();
        Cable cable = new Cable(context);
        Pair pair = new Pair(new VirtualLine(cable, context), new VirtualLine(cable, context), cable);
        cable.join(pair);
        return pair;
    }

    @Override
    public Future<Void> write(Buffer bytes) {
        Buffer copy = bytes.copy();
        return onContext(done -> cable.carry(this, copy, done));
    }

    @Override
    public void onBytes(Handler<Buffer> handler) {
        events.onBytes(handler);
    }

    @Override
    public void onState(Handler<LineState> handler) {
        events.onState(handler);
    }

    @Override
    public LineState state() {
        return events.state();
    }

    @Override
    public Future<Void> close() {
        return onContext(done -> {
            events.become(new LineState.Closed());
            cable.closedBy(this);
            done.complete();
        });
    }

    LineEvents events() {
        return events;
    }

    private Future<Void> onContext(Handler<Promise<Void>> step) {
        return Future.future(done -> events.context().runOnContext(_ -> step.handle(done)));
    }
}
