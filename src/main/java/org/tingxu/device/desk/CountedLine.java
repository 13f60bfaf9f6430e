package org.tingxu.device.desk;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.LineState;

/** A line of one device that remembers how often it was written to, and when the device last spoke. */
final class CountedLine implements Line {
    private final Line line;
    private final InstantSource clock;
    private final AtomicLong written = new AtomicLong();
    private volatile Optional<Instant> lastHeard = Optional.empty();

    CountedLine(Line line, InstantSource clock) {
        this.line = line;
        this.clock = clock;
    }

    long written() {
        return written.get();
    }

    Optional<Instant> lastHeard() {
        return lastHeard;
    }

    @Override
    public Future<Void> write(Buffer bytes) {
        written.incrementAndGet();
        return line.write(bytes);
    }

    @Override
    public void onBytes(Handler<Buffer> handler) {
        line.onBytes(bytes -> {
            lastHeard = Optional.of(clock.instant());
            handler.handle(bytes);
        });
    }

    @Override
    public void onState(Handler<LineState> handler) {
        line.onState(handler);
    }

    @Override
    public LineState state() {
        return line.state();
    }

    @Override
    public Future<Void> close() {
        return line.close();
    }
}
