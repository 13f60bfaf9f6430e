package org.tingxu.device.keypad;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.wire.Bytes;

/** The device's end of a line, with faults. */
final class FaultyMouth {
    private final Vertx vertx;
    private volatile PadFaults faults = PadFaults.NONE;
    private volatile Function<Buffer, Future<Void>> host = _ -> Future.succeededFuture();

    FaultyMouth(Vertx vertx) {
        this.vertx = vertx;
    }

    void attach(Line line) {
        host = line::write;
    }

    void change(UnaryOperator<PadFaults> change) {
        faults = change.apply(faults);
    }

    /** Whether a frame of the host is heard; each that is not uses up one of the faults. */
    boolean hears() {
        if (faults.deafFor() == 0) {
            return true;
        }
        faults = faults.withDeafness(faults.deafFor() - 1);
        return false;
    }

    void say(Bytes frame) {
        if (faults.silent()) {
            return;
        }
        Buffer bytes = Buffer.buffer(faults.garbage().toArray()).appendBytes(frame.toArray());
        if (faults.lateMs() == 0) {
            send(bytes);
        } else {
            vertx.setTimer(faults.lateMs(), _ -> send(bytes));
        }
    }

    /** What goes into a line that is down is lost, as with a real device. */
    private void send(Buffer bytes) {
        host.apply(bytes).onFailure(_ -> {});
    }
}
