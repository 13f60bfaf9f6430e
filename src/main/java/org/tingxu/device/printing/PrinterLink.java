package org.tingxu.device.printing;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.LineState;
import org.tingxu.device.profile.PrinterProfile;
import org.tingxu.protocol.escpos.CommandEncoder;
import org.tingxu.protocol.escpos.PrinterCommand;
import org.tingxu.protocol.escpos.PrinterReply;
import org.tingxu.protocol.escpos.ReplyDecoder;

/** Commands out, replies in: a reply goes to the oldest one who waits for such a reply, else to the one who hears all others. */
final class PrinterLink {
    private final Vertx vertx;
    private final Context context;
    private final Line line;
    private final CommandEncoder encoder;
    private final ReplyDecoder decoder = new ReplyDecoder();
    private final List<Waiter> waiters = new ArrayList<>();
    private Handler<PrinterReply> unasked = _ -> {};
    private Handler<LineState> changes = _ -> {};

    private record Waiter(Predicate<PrinterReply> wanted, Promise<Optional<PrinterReply>> answer) {}

    PrinterLink(Vertx vertx, Line line, PrinterProfile profile) {
        this.vertx = vertx;
        this.line = line;
        context = vertx.getOrCreateContext();
        encoder = new CommandEncoder(profile.charset());
        line.onBytes(bytes -> context.runOnContext(_ -> arrived(bytes)));
        line.onState(state -> context.runOnContext(_ -> changed(state)));
    }

    Context context() {
        return context;
    }

    void onUnasked(Handler<PrinterReply> handler) {
        unasked = handler;
    }

    void onState(Handler<LineState> handler) {
        changes = handler;
    }

    boolean up() {
        return line.state() instanceof LineState.Up;
    }

    Future<Void> send(List<PrinterCommand> commands) {
        return line.write(Buffer.buffer(encoder.encode(commands).toArray()));
    }

    /**
     * Waits for one reply. To be called before the question is sent, as an answer may come before the write is done.
     *
     * @return the reply; empty after the time or when the line goes down. It never fails.
     */
    Future<Optional<PrinterReply>> expect(Predicate<PrinterReply> wanted, long timeoutMs) {
        Waiter waiter = new Waiter(wanted, Promise.promise());
        waiters.add(waiter);
        long timer = vertx.setTimer(timeoutMs, _ -> waiter.answer().tryComplete(Optional.empty()));
        return waiter.answer().future().onComplete(_ -> {
            vertx.cancelTimer(timer);
            waiters.remove(waiter);
        });
    }

    private void arrived(Buffer bytes) {
        for (PrinterReply reply : decoder.take(bytes.getBytes())) {
            waiters.stream()
                    .filter(waiter -> waiter.wanted().test(reply))
                    .findFirst()
                    .ifPresentOrElse(
                            waiter -> waiter.answer().tryComplete(Optional.of(reply)), () -> unasked.handle(reply));
        }
    }

    /** Half a reply from before the fault belongs to nothing that comes after it. */
    private void changed(LineState state) {
        decoder.forget();
        if (!(state instanceof LineState.Up)) {
            List.copyOf(waiters).forEach(waiter -> waiter.answer().tryComplete(Optional.empty()));
        }
        changes.handle(state);
    }
}
