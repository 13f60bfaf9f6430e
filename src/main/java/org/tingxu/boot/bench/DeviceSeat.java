package org.tingxu.boot.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tingxu.core.hall.Command;
import org.tingxu.core.name.Channel;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.Language;
import org.tingxu.core.name.Priority;
import org.tingxu.core.name.ServiceCode;
import org.tingxu.core.name.WindowNo;
import org.tingxu.device.desk.VirtualPad;
import org.tingxu.device.keypad.Ff68Keys;
import org.tingxu.device.keypad.KeyAction;
import org.tingxu.device.sign.VirtualSign;
import org.tingxu.writer.Answer;
import org.tingxu.writer.HallPort;
import org.tingxu.writer.Order;

/** A window of the bench hall with a simulated sign and keypad. */
final class DeviceSeat {
    /** The same key within the keypad's own time is the same press. */
    private static final Duration BETWEEN_PRESSES = Duration.ofMillis(Ff68Keys.SAME_WITHIN_MS + 100);

    private final HallPort port;
    private final WindowNo window;
    private final ClerkId clerk;
    private final VirtualPad pad;
    private volatile Predicate<String> awaited = _ -> false;
    private volatile Promise<Void> shown = Promise.promise();
    private long pressedNanos = System.nanoTime() - BETWEEN_PRESSES.toNanos();

    DeviceSeat(HallPort port, WindowNo window, VirtualPad pad, VirtualSign sign) {
        this.port = port;
        this.window = window;
        this.pad = pad;
        clerk = new ClerkId("clerk" + window);
        sign.onShown(lit -> {
            if (awaited.test(lit.text())) {
                shown.tryComplete();
            }
        });
    }

    Future<Void> signIn() {
        return done(new Command.SignIn(window, clerk, "B" + window));
    }

    /** A ticket is taken, called by an order, and finished. Answers with the nanoseconds from the order to the sign. */
    Future<Long> ordered() {
        return visit(() -> done(new Command.CallNext(window, clerk)));
    }

    /** The same, called by a key. */
    Future<Long> pressed() {
        return visit(() -> {
            pressedNanos = System.nanoTime();
            pad.press(new KeyAction.CallNext());
            return Future.succeededFuture();
        });
    }

    /** Waits until the next press of the key is another one. Not on a loop. */
    void awaitNextPress() throws InterruptedException {
        long left = pressedNanos + BETWEEN_PRESSES.toNanos() - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    /** How a clerk calls. */
    private interface Call {
        Future<Void> now();
    }

    private Future<Long> visit(Call call) {
        return done(ticket()).compose(_ -> called(call)).compose(nanos -> over().map(nanos));
    }

    private Future<Long> called(Call call) {
        Future<Void> seen = sees(text -> text.startsWith("A"));
        long begin = System.nanoTime();
        return call.now().compose(_ -> seen).map(_ -> System.nanoTime() - begin);
    }

    /** The sign shows its window again, so that the next call finds it at rest. */
    private Future<Void> over() {
        return done(new Command.Start(window, clerk)).compose(_ -> {
            Future<Void> idle = sees(text -> !text.startsWith("A"));
            return done(new Command.Finish(window, clerk)).compose(_ -> idle);
        });
    }

    private Future<Void> sees(Predicate<String> what) {
        shown = Promise.promise();
        awaited = what;
        return shown.future();
    }

    private Future<Void> done(Command command) {
        return port.submit(new Order(Optional.empty(), Order.PUBLIC, command))
                .compose(answer -> answer instanceof Answer.Done
                        ? Future.succeededFuture()
                        : Future.failedFuture(new BenchFailed("an order was refused: " + answer)));
    }

    private Command ticket() {
        return new Command.IssueTicket(
                new ServiceCode("s" + (window.value() - 1)),
                List.of(),
                Channel.DESK,
                Priority.NONE,
                Language.ZH_CN,
                Optional.empty(),
                Optional.empty());
    }
}
