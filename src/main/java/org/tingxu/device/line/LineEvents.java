package org.tingxu.device.line;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;

/** The state of a line and who wants to know. Changed on the line's context only. */
final class LineEvents {
    private final Context context;
    private volatile Handler<Buffer> bytes = _ -> {};
    private volatile Handler<LineState> changes = _ -> {};
    private volatile LineState state = new LineState.Down("not connected yet");

    LineEvents(Context context) {
        this.context = context;
    }

    void onBytes(Handler<Buffer> handler) {
        bytes = handler;
    }

    void onState(Handler<LineState> handler) {
        changes = handler;
    }

    LineState state() {
        return state;
    }

    boolean up() {
        return state instanceof LineState.Up;
    }

    boolean closed() {
        return state instanceof LineState.Closed;
    }

    void arrived(Buffer buffer) {
        bytes.handle(buffer);
    }

    /** Closed stays closed; a state that holds already is not told again. */
    void become(LineState next) {
        if (closed() || state.equals(next)) {
            return;
        }
        state = next;
        changes.handle(next);
    }

    Context context() {
        return context;
    }
}
