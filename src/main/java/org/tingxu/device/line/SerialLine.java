package org.tingxu.device.line;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/** A line over a serial port or a USB adapter. Call {@link SerialLibrary#unpackInto} before the first one. */
public final class SerialLine implements Line {
    private final Vertx vertx;
    private final SerialSettings settings;
    private final LineEvents events;
    private Optional<SerialSession> session = Optional.empty();
    private long pendingBytes;
    private int failures;

    private SerialLine(Vertx vertx, SerialSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        events = new LineEvents(vertx.getOrCreateContext());
    }

    /** Starts to open the port and answers at once; {@link #onState} tells when the line is up. */
    public static SerialLine open(Vertx vertx, SerialSettings settings) {
        SerialLine line = new SerialLine(vertx, settings);
        line.onContext(line::connect);
        return line;
    }

    private void connect() {
        if (!events.closed()) {
            Port port = new Port();
            SerialSession.open(settings, port, port);
        }
    }

    private void opened(SerialSession fresh) {
        if (events.closed()) {
            fresh.end("closed");
        } else if (fresh.over()) {
            failed(settings.path() + ": gone while it was opened");
        } else {
            failures = 0;
            pendingBytes = 0;
            session = Optional.of(fresh);
            events.become(new LineState.Up());
        }
    }

    private void failed(String reason) {
        failures++;
        events.become(new LineState.Down(reason));
        vertx.setTimer(settings.backoff().delayMs(failures), _ -> connect());
    }

    private void arrived(SerialSession from, byte[] bytes) {
        if (session.equals(Optional.of(from))) {
            events.arrived(Buffer.buffer(bytes));
        }
    }

    private void ended(SerialSession over, String reason) {
        if (session.equals(Optional.of(over))) {
            session = Optional.empty();
            failed(settings.path() + ": " + reason);
        }
    }

    /** From the port's threads to the line's context. */
    private final class Port implements SerialSession.SerialEars, SerialSession.SerialOpening {
        @Override
        public void opened(SerialSession fresh) {
            onContext(() -> SerialLine.this.opened(fresh));
        }

        @Override
        public void failed(String reason) {
            onContext(() -> SerialLine.this.failed(reason));
        }

        @Override
        public void bytes(SerialSession from, byte[] bytes) {
            onContext(() -> arrived(from, bytes));
        }

        @Override
        public void ended(SerialSession over, String reason) {
            onContext(() -> SerialLine.this.ended(over, reason));
        }
    }

    @Override
    public Future<Void> write(Buffer bytes) {
        return Future.future(done -> onContext(() -> send(bytes.getBytes(), done)));
    }

    private void send(byte[] bytes, Promise<Void> done) {
        if (session.isEmpty() || pendingBytes + bytes.length > PENDING_BYTES_MAX) {
            done.fail(new LineRefused(
                    settings.path() + (session.isEmpty() ? " is not open" : " takes bytes too slowly")));
            return;
        }
        SerialSession open = session.get();
        pendingBytes += bytes.length;
        long watchdog = vertx.setTimer(settings.allowedMs(pendingBytes), _ -> {
            if (done.tryFail(settings.path() + " stopped taking bytes")) {
                open.end("stalled");
            }
        });
        open.write(
                bytes,
                whole -> onContext(() -> {
                    vertx.cancelTimer(watchdog);
                    pendingBytes = session.equals(Optional.of(open)) ? pendingBytes - bytes.length : pendingBytes;
                    if (whole) {
                        done.tryComplete();
                    } else {
                        done.tryFail(settings.path() + " broke during a write");
                        open.end("write failed");
                    }
                }));
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
        return Future.future(done -> onContext(() -> {
            events.become(new LineState.Closed());
            Optional<SerialSession> open = session;
            session = Optional.empty();
            open.ifPresent(ending -> ending.end("closed"));
            done.complete();
        }));
    }

    private void onContext(Runnable step) {
        events.context().runOnContext(_ -> step.run());
    }
}
