package org.tingxu.device.bus;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.wire.FrameReader;

/** The devices' end of a line: each question is answered as the script says. Used on the line's context only. */
final class ToyDevices {
    private final Vertx vertx;
    private final Line end;
    private final FrameReader<Toy> reader = Toy.reader();
    private final List<Toy> heard = new ArrayList<>();
    private Function<Toy, Optional<Toy>> script = Optional::of;
    private long answerAfterMs;

    ToyDevices(Vertx vertx, Line end) {
        this.vertx = vertx;
        this.end = end;
        end.onBytes(bytes -> reader.take(bytes.getBytes()).forEach(this::asked));
    }

    /** What is answered to a question; empty is silence. */
    void answers(Function<Toy, Optional<Toy>> next) {
        script = next;
    }

    void answerAfterMs(long ms) {
        answerAfterMs = ms;
    }

    /** Into a line that is down nothing is said. */
    void say(Buffer bytes) {
        end.write(bytes).onFailure(_ -> {});
    }

    /** All frames that came, in order. */
    synchronized List<Toy> heard() {
        return List.copyOf(heard);
    }

    private synchronized void asked(Toy toy) {
        heard.add(toy);
        script.apply(toy).map(answer -> Buffer.buffer(answer.bytes().toArray())).ifPresent(this::answer);
    }

    private void answer(Buffer bytes) {
        if (answerAfterMs == 0) {
            say(bytes);
        } else {
            vertx.setTimer(answerAfterMs, _ -> say(bytes));
        }
    }
}
