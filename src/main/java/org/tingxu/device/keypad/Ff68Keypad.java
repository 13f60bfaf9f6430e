package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.StationOn;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.PadKey;
import org.tingxu.protocol.keypad.ToPad;

/** A keypad that speaks FF 68: it sends unasked and wants its frame back as a receipt. */
public final class Ff68Keypad implements Keypad {
    /** Identical frames within such a time are one press. */
    public static final long REPEAT_MS = 1_000;

    private final Context context;
    private final Station<FromPad> station;
    private final int address;
    private final LongSupplier nowMs;
    private final Repeats repeats = new Repeats(REPEAT_MS);
    private final NewestOnly<ToPad> display;
    private volatile Handler<KeyAction> action = _ -> {};

    public Ff68Keypad(Vertx vertx, Station<FromPad> station, int address) {
        this(vertx, station, address, () -> System.nanoTime() / 1_000_000);
    }

    Ff68Keypad(Vertx vertx, Station<FromPad> station, int address, LongSupplier nowMs) {
        context = vertx.getOrCreateContext();
        this.station = new StationOn<>(context, station);
        this.address = address;
        this.nowMs = nowMs;
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
    public Future<Void> show(int waiting, OptionalInt ticket) {
        ToPad face = ToPad.Show.of(address, waiting, ticket);
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
            action.handle(action(frame));
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

    /** What the keys mean. */
    static KeyAction action(FromPad frame) {
        return switch (frame) {
            case FromPad.Pressed(_, var digits, var key) -> action(digits, key);
            case FromPad.Rated _ -> new KeyAction.Unknown("a rating");
            case FromPad.Unknown(_, var command, var data) ->
                new KeyAction.Unknown("command %02X, data %s".formatted(command, data));
        };
    }

    private static KeyAction action(String digits, PadKey key) {
        KeyAction unknown = new KeyAction.Unknown((digits + " " + key).strip());
        return switch (key) {
            case TRANSFER -> new KeyAction.Transfer(digits);
            case CONFIRM ->
                switch (digits) {
                    case "0" -> new KeyAction.Hold();
                    case "3" -> new KeyAction.CallBack();
                    case "6" -> new KeyAction.GiveUp();
                    default -> unknown;
                };
            case CALL -> digits.isEmpty() ? new KeyAction.CallNext() : unknown;
            case RECALL -> digits.isEmpty() ? new KeyAction.Recall() : unknown;
            case EVALUATE -> digits.isEmpty() ? new KeyAction.Evaluate() : unknown;
            case PAUSE -> digits.isEmpty() ? new KeyAction.Pause() : unknown;
            case CANCEL, ONE_METRE -> unknown;
        };
    }
}
