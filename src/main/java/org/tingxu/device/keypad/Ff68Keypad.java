package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.StationOn;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.ToPad;

/** A keypad that speaks FF 68: it sends unasked and wants its frame back as a receipt. */
public final class Ff68Keypad implements Keypad {
    private final Context context;
    private final Station<FromPad> station;
    private final int address;
    private final LongSupplier nowMs;
    private final Ff68Keys keys;
    private final Repeats repeats;
    private final NewestOnly<ToPad> display;
    private volatile Handler<KeyAction> action = _ -> {};

    public Ff68Keypad(Vertx vertx, Station<FromPad> station, int address, Ff68Keys keys) {
        this(vertx, station, address, keys, () -> System.nanoTime() / 1_000_000);
    }

    Ff68Keypad(Vertx vertx, Station<FromPad> station, int address, Ff68Keys keys, LongSupplier nowMs) {
        context = vertx.getOrCreateContext();
        this.station = new StationOn<>(context, station);
        this.address = address;
        this.nowMs = nowMs;
        this.keys = keys;
        repeats = new Repeats(keys.sameWithinMs());
        display = new NewestOnly<>(this::tell);
        this.station.onUnasked(this::heard);
        this.station.onLine(this::changed);
    }

    /** Frames of the keypad at this address; ratings of an evaluator with the same address are not among them. */
    public static Predicate<FromPad> mine(int address) {
        return frame -> frame.address() == address && !(frame instanceof FromPad.Rated);
    }

    @Override
    public void onAction(Handler<KeyAction> handler) {
        action = handler;
    }

    @Override
    public Future<Void> show(int waiting, String ticket) {
        ToPad face = ToPad.Show.of(address, waiting, TicketDigits.of(ticket));
        return Future.future(done -> context.runOnContext(_ -> display.put(face).onComplete(done)));
    }

    @Override
    public Future<Void> beep() {
        return tell(new ToPad.Beep(address));
    }

    @Override
    public void close() {
        station.onUnasked(_ -> {});
        station.onLine(_ -> {});
    }

    private void heard(FromPad frame) {
        if (!mine(address).test(frame)) {
            return;
        }
        int times = repeats.times(frame, nowMs.getAsLong());
        if (times <= Repeats.ANSWERS_MAX) {
            lossy(tell(new ToPad.Echo(frame)));
        }
        if (times == 1) {
            action.handle(keys.action(frame));
        }
    }

    private void changed(LineState state) {
        if (state instanceof LineState.Up) {
            lossy(display.again());
        }
    }

    private Future<Void> tell(ToPad frame) {
        return station.tell(KeypadEncoder.encode(frame));
    }

    /** A receipt that got lost is asked for again by the pad; figures that got lost are shown when the line is back. */
    private static void lossy(Future<Void> sent) {
        sent.onFailure(_ -> {});
    }
}
