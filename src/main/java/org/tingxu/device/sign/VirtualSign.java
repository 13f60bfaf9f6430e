package org.tingxu.device.sign;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tingxu.device.line.Line;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.wire.Bytes;

/** A sign without lamps: it decodes what it hears as its card does, answers so, and keeps what would be seen. From any thread. */
public final class VirtualSign {
    /** After such a silence the start of an unfinished frame is forgotten. */
    private static final long SILENCE_NANOS = 150_000_000;

    private final Vertx vertx;
    private final Context context;
    private final SignProfile profile;
    private final VirtualCard card;
    private volatile SignFaults faults = SignFaults.NONE;
    private volatile Function<Buffer, Future<Void>> host = _ -> Future.succeededFuture();
    private volatile Handler<Lit> changes = _ -> {};
    private volatile Lit lit = Lit.DARK;
    private final AtomicLong frames = new AtomicLong();
    private long heardNanos = System.nanoTime();

    public VirtualSign(Vertx vertx, SignProfile profile, int address) {
        this.vertx = vertx;
        this.profile = profile;
        context = vertx.getOrCreateContext();
        card = VirtualCard.of(profile, address);
    }

    /** Puts the sign at the device's end of a line. */
    public void attach(Line line) {
        host = line::write;
        line.onBytes(bytes -> context.runOnContext(_ -> arrived(bytes)));
    }

    public SignProfile profile() {
        return profile;
    }

    /** What would be seen now. */
    public Lit lit() {
        return lit;
    }

    /** What would be seen now, in the dots of the model. A text that runs is drawn from its beginning. */
    public Future<DotGrid> dots() {
        Lit now = lit;
        return vertx.executeBlocking(() -> DotWriter.draw(profile, now), false).map(Objects::requireNonNull);
    }

    /** Whole frames that were meant for it, taken or not. */
    public long frames() {
        return frames.get();
    }

    /** What is seen after each frame that was taken, on the sign's context. One handler; the last one set holds. */
    public void onShown(Handler<Lit> handler) {
        changes = handler;
    }

    public SignFaults faults() {
        return faults;
    }

    public void change(UnaryOperator<SignFaults> change) {
        context.runOnContext(_ -> faults = change.apply(faults));
    }

    /** Its plug is pulled and put in again: it forgot what it showed. */
    public void cutPower() {
        context.runOnContext(_ -> {
            card.forget();
            lit = Lit.DARK;
            changes.handle(lit);
        });
    }

    private void arrived(Buffer bytes) {
        long now = System.nanoTime();
        if (now - heardNanos > SILENCE_NANOS) {
            card.forget();
        }
        heardNanos = now;
        if (!faults.silent()) {
            card.take(bytes.getBytes()).forEach(this::heard);
        }
    }

    private void heard(VirtualCard.Heard frame) {
        frames.incrementAndGet();
        if (faults.busyFor() > 0 && frame.busy().isPresent()) {
            faults = faults.withBusy(faults.busyFor() - 1);
            say(frame.busy());
            return;
        }
        lit = frame.change().apply(lit);
        changes.handle(lit);
        if (faults.lostAcks() > 0 && frame.yes().isPresent()) {
            faults = faults.withLostAcks(faults.lostAcks() - 1);
        } else {
            say(frame.yes());
        }
    }

    private void say(Optional<Bytes> answer) {
        answer.map(bytes -> Buffer.buffer(faults.garbage().toArray()).appendBytes(bytes.toArray()))
                .ifPresent(bytes -> {
                    if (faults.lateMs() == 0) {
                        send(bytes);
                    } else {
                        vertx.setTimer(faults.lateMs(), _ -> send(bytes));
                    }
                });
    }

    /** What goes into a line that is down is lost, as with a real sign. */
    private void send(Buffer bytes) {
        host.apply(bytes).onFailure(_ -> {});
    }
}
