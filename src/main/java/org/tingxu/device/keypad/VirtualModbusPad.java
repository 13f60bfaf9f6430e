package org.tingxu.device.keypad;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.UnaryOperator;
import org.tingxu.device.keypad.ModbusPadMap.Once;
import org.tingxu.device.line.Line;
import org.tingxu.protocol.modbus.ModbusEncoder;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.modbus.ModbusReply;
import org.tingxu.protocol.modbus.ModbusRequest;
import org.tingxu.protocol.modbus.RefusalCode;
import org.tingxu.protocol.wire.FrameReader;

/** A Modbus keypad without keys: {@value #REGISTERS} registers and coils at one unit. */
public final class VirtualModbusPad {
    public static final int REGISTERS = 256;

    /** Longer than 3.5 characters at 9600 baud, and than a busy machine holds bytes back. */
    private static final long SILENCE_NANOS = 50_000_000;

    private final Context context;
    private final ModbusPadMap map;
    private final FaultyMouth mouth;
    private final FrameReader<ModbusRequest> reader = ModbusReaders.atDevice();
    private final AtomicIntegerArray registers = new AtomicIntegerArray(REGISTERS);
    private final AtomicIntegerArray switchedOn = new AtomicIntegerArray(REGISTERS);
    private long heardNanos = System.nanoTime();

    public VirtualModbusPad(Vertx vertx, ModbusPadMap map) {
        context = vertx.getOrCreateContext();
        this.map = map;
        mouth = new FaultyMouth(vertx);
    }

    /** Puts the pad at the device's end of a line. */
    public void attach(Line line) {
        mouth.attach(line);
        line.onBytes(bytes -> context.runOnContext(_ -> arrived(bytes)));
    }

    public void change(UnaryOperator<PadFaults> change) {
        mouth.change(change);
    }

    public int register(int number) {
        return registers.get(number);
    }

    /** How often a coil was switched on. */
    public int switchedOn(int coil) {
        return switchedOn.get(coil);
    }

    /** Puts a key's code where the map says, and counts the press if the map has a counter. */
    public void press(int code) {
        context.runOnContext(_ -> {
            registers.set(map.keyRegister(), code);
            if (map.once() instanceof Once.Counter(var register)) {
                registers.updateAndGet(register, count -> count == 0xFFFF ? 1 : count + 1);
            }
        });
    }

    private void arrived(Buffer bytes) {
        long now = System.nanoTime();
        if (now - heardNanos > SILENCE_NANOS) {
            reader.forget();
        }
        heardNanos = now;
        for (ModbusRequest request : reader.take(bytes.getBytes())) {
            if ((request.unit() == map.unit() || request.unit() == 0) && mouth.hears()) {
                Optional.of(answer(request))
                        .filter(_ -> request.unit() != 0)
                        .ifPresent(reply -> mouth.say(ModbusEncoder.encode(reply)));
            }
        }
    }

    private ModbusReply answer(ModbusRequest request) {
        return switch (request) {
            case ModbusRequest.ReadHolding(var _, var from, var count) ->
                fits(from, count) ? new ModbusReply.HoldingRegisters(map.unit(), values(from, count)) : outOfRange(3);
            case ModbusRequest.ReadInput(var _, var from, var count) ->
                fits(from, count) ? new ModbusReply.InputRegisters(map.unit(), values(from, count)) : outOfRange(4);
            case ModbusRequest.WriteCoil(var _, var coil, var on) -> fits(coil, 1) ? coil(coil, on) : outOfRange(5);
            case ModbusRequest.WriteRegister(var _, var register, var value) ->
                fits(register, 1) ? written(register, value) : outOfRange(6);
            case ModbusRequest.WriteRegisters(var _, var from, var values) ->
                fits(from, values.size()) ? written(from, values) : outOfRange(16);
        };
    }

    private ModbusReply coil(int coil, boolean on) {
        if (on) {
            switchedOn.incrementAndGet(coil);
        }
        return new ModbusReply.CoilWritten(map.unit(), coil, on);
    }

    private ModbusReply written(int register, int value) {
        write(register, value);
        return new ModbusReply.RegisterWritten(map.unit(), register, value);
    }

    private ModbusReply written(int from, List<Integer> values) {
        for (int i = 0; i < values.size(); i++) {
            write(from + i, values.get(i));
        }
        return new ModbusReply.RegistersWritten(map.unit(), from, values.size());
    }

    private void write(int register, int value) {
        registers.set(register, value);
        if (map.once() instanceof Once.Clear(var clear, var cleared) && register == clear && value == cleared) {
            registers.set(map.keyRegister(), 0);
        }
    }

    private List<Integer> values(int from, int count) {
        List<Integer> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(registers.get(from + i));
        }
        return values;
    }

    private ModbusReply outOfRange(int function) {
        return new ModbusReply.Refused(map.unit(), function, RefusalCode.ILLEGAL_ADDRESS.code());
    }

    private static boolean fits(int from, int count) {
        return from + count <= REGISTERS;
    }
}
