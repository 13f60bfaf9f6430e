package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
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
import org.tingxu.protocol.modbus.Words;

/** A keypad whose key is a Modbus register that is asked for again and again. */
public final class ModbusKeypad implements Keypad {
    /** After so long without an answer a press that the device still holds is too old to call anybody. */
    static final long STALE_MS = 3_000;

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
    public Future<Void> show(int waiting, String ticket) {
        List<ModbusRequest> writes = new ArrayList<>();
        map.waitingRegister()
                .ifPresent(register -> writes.add(write(register, Math.clamp(waiting, 0, TicketDigits.NUMBER_MAX))));
        map.ticket().ifPresent(place -> writes.add(ticket(place, ticket)));
        return Future.future(done ->
                context.runOnContext(_ -> display.put(List.copyOf(writes)).onComplete(done)));
    }

    @Override
    public Future<Void> beep() {
        return map.beep().map(this::beepRequest).map(this::confirmed).orElseGet(Future::succeededFuture);
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
        ModbusRequest question = new ModbusRequest.ReadHolding(map.unit(), map.firstRead(), map.registersRead());
        station.ask(ModbusEncoder.encode(question), this::answersPoll, patience)
                .compose(this::read)
                .onComplete(_ -> vertx.setTimer(map.pollMs(), _ -> poll()));
    }

    private boolean answersPoll(ModbusReply reply) {
        return switch (reply) {
            case ModbusReply.HoldingRegisters(var unit, var values) ->
                unit == map.unit() && values.size() == map.registersRead();
            case ModbusReply.Refused(var unit, var function, var _) -> unit == map.unit() && function == 3;
            default -> false;
        };
    }

    private Future<Void> read(ModbusReply reply) {
        if (!(reply instanceof ModbusReply.HoldingRegisters(var _, var values))) {
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

    private ModbusRequest beepRequest(ModbusPadMap.Beep beep) {
        return switch (beep) {
            case ModbusPadMap.Beep.Coil(var coil) -> new ModbusRequest.WriteCoil(map.unit(), coil, true);
            case ModbusPadMap.Beep.Register(var register, var value) -> write(register, value);
        };
    }

    private ModbusRequest ticket(ModbusPadMap.Ticket place, String ticket) {
        return switch (place) {
            case ModbusPadMap.Ticket.Digits(var register) ->
                write(register, TicketDigits.of(ticket).orElse(0));
            case ModbusPadMap.Ticket.Letters(var from, var registers) -> {
                boolean fits =
                        ticket.length() <= 2 * registers && ticket.chars().allMatch(c -> c >= 0x20 && c <= 0x7E);
                yield new ModbusRequest.WriteRegisters(map.unit(), from, Words.ofAscii(fits ? ticket : "", registers));
            }
        };
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
            case ModbusRequest.WriteRegister(var _, var register, var value) ->
                reply.equals(new ModbusReply.RegisterWritten(request.unit(), register, value)) || isRefusal(reply, 6);
            case ModbusRequest.WriteCoil(var _, var coil, var on) ->
                reply.equals(new ModbusReply.CoilWritten(request.unit(), coil, on)) || isRefusal(reply, 5);
            case ModbusRequest.WriteRegisters(var _, var from, var values) ->
                reply.equals(new ModbusReply.RegistersWritten(request.unit(), from, values.size()))
                        || isRefusal(reply, 16);
            case ModbusRequest.ReadHolding _, ModbusRequest.ReadInput _ -> false;
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
