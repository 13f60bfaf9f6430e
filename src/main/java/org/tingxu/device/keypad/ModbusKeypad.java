package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.tingxu.device.bus.NoAnswer;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.StationOn;
import org.tingxu.device.keypad.ModbusPadMap.Once;
import org.tingxu.device.line.LineState;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.modbus.RefusalCode;

/** A keypad whose key is a Modbus register that is asked for again and again. */
public final class ModbusKeypad implements Keypad {
    /** After so long without an answer a press that the device still holds is too old to call anybody. */
    static final long STALE_MS = 3_000;

    private static final int NUMBER_MAX = 999;

    private final Vertx vertx;
    private final Context context;
    private final Station<ModbusReply> station;
    private final ModbusPadMap map;
    private final Patience patience;
    private final PolledPresses presses;
    private final NewestOnly<List<ModbusRequest>> display = new NewestOnly<>(this::writeAll);
    private volatile Handler<KeyAction> action = _ -> {};
    private volatile boolean closed;
    private long answeredNanos = System.nanoTime();

    /** Begins to ask at once. */
    public ModbusKeypad(Vertx vertx, Station<ModbusReply> station, ModbusPadMap map, Patience patience) {
        this.vertx = vertx;
        context = vertx.getOrCreateContext();
        this.station = new StationOn<>(context, station);
        this.map = map;
        this.patience = patience;
        presses = new PolledPresses(map.once());
        this.station.onLine(this::changed);
        context.runOnContext(_ -> poll());
    }

    /** Replies of this unit. */
    public static Predicate<ModbusReply> mine(int unit) {
        return reply -> reply.unit() == unit;
    }

    @Override
    public void onAction(Handler<KeyAction> handler) {
        action = handler;
    }

    @Override
    public Future<Void> show(int waiting, OptionalInt ticket) {
        List<ModbusRequest> writes = new ArrayList<>();
        int number = ticket.orElse(0);
        map.waitingRegister().ifPresent(register -> writes.add(write(register, Math.clamp(waiting, 0, NUMBER_MAX))));
        map.ticketRegister().ifPresent(register -> writes.add(write(register, number > NUMBER_MAX ? 0 : number)));
        return Future.future(done ->
                context.runOnContext(_ -> display.put(List.copyOf(writes)).onComplete(done)));
    }

    @Override
    public Future<Void> beep() {
        return map.beepCoil().isPresent()
                ? confirmed(new ModbusRequest.WriteCoil(
                        map.unit(), map.beepCoil().getAsInt(), true))
                : Future.succeededFuture();
    }

    @Override
    public void close() {
        closed = true;
        station.onLine(_ -> {});
    }

    private void poll() {
        if (closed) {
            return;
        }
        ModbusRequest question =
                new ModbusRequest.ReadHolding(map.unit(), map.firstRead(), map.registersRead());
        station.ask(ModbusEncoder.encode(question), this::answersPoll, patience)
                .compose(this::read)
                .onComplete(_ -> vertx.setTimer(map.pollMs(), _ -> poll()));
    }

    private boolean answersPoll(ModbusReply reply) {
        return switch (reply) {
            case ModbusReply.HoldingRegisters(var unit, var values) ->
                unit == map.unit() && values.size() == map.registersRead();
            case ModbusReply.Refused(var unit, var function, _) -> unit == map.unit() && function == 3;
            default -> false;
        };
    }

    private Future<Void> read(ModbusReply reply) {
        if (!(reply instanceof ModbusReply.HoldingRegisters(_, var values))) {
            return refused(reply);
        }
        long now = System.nanoTime();
        if (now - answeredNanos > STALE_MS * 1_000_000) {
            presses.outOfReach();
        }
        answeredNanos = now;
        int counter = map.once() instanceof Once.Counter(var register) ? values.get(register - map.firstRead()) : 0;
        presses.read(values.get(map.keyRegister() - map.firstRead()), counter)
                .ifPresent(code -> action.handle(map.action(code)));
        return presses.isToClear() ? clear() : Future.succeededFuture();
    }

    private Future<Void> clear() {
        return map.once() instanceof Once.Clear(var register, var value)
                ? confirmed(write(register, value)).onSuccess(_ -> presses.cleared())
                : Future.succeededFuture();
    }

    private void changed(LineState state) {
        if (state instanceof LineState.Up) {
            display.again().onFailure(_ -> {});
        }
    }

    private Future<Void> writeAll(List<ModbusRequest> writes) {
        Future<Void> sent = Future.succeededFuture();
        for (ModbusRequest write : writes) {
            sent = sent.compose(_ -> confirmed(write));
        }
        return sent;
    }

    private ModbusRequest.WriteRegister write(int register, int value) {
        return new ModbusRequest.WriteRegister(map.unit(), register, value);
    }

    private Future<Void> confirmed(ModbusRequest request) {
        return station.ask(ModbusEncoder.encode(request), reply -> isAnswer(request, reply), patience)
                .compose(reply -> reply instanceof ModbusReply.Refused ? refused(reply) : Future.succeededFuture());
    }

    private static boolean isAnswer(ModbusRequest request, ModbusReply reply) {
        if (request.unit() != reply.unit()) {
            return false;
        }
        return switch (request) {
            case ModbusRequest.WriteRegister(_, var register, var value) ->
                reply.equals(new ModbusReply.RegisterWritten(request.unit(), register, value)) || isRefusal(reply, 6);
            case ModbusRequest.WriteCoil(_, var coil, var on) ->
                reply.equals(new ModbusReply.CoilWritten(request.unit(), coil, on)) || isRefusal(reply, 5);
            case ModbusRequest.ReadHolding _, ModbusRequest.ReadInput _, ModbusRequest.WriteRegisters _ -> false;
        };
    }

    private static boolean isRefusal(ModbusReply reply, int function) {
        return reply instanceof ModbusReply.Refused refused && refused.function() == function;
    }

    private Future<Void> refused(ModbusReply reply) {
        String why = reply instanceof ModbusReply.Refused refused
                ? RefusalCode.of(refused.code()).map(Enum::name).orElse("code " + refused.code())
                : "an answer to something else";
        return Future.failedFuture(
                new NoAnswer("Keypad %d refused: %s. Compare the profile's registers with the device's manual."
                        .formatted(map.unit(), why)));
    }
}
