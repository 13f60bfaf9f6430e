package org.tingxu.protocol.modbus;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.tingxu.protocol.wire.Bytes;

/** Requests and replies to frames, with their CRC. */
public final class ModbusEncoder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ModbusEncoder(int unit, int function) {
        out.write(unit);
        out.write(function);
    }

    public static Bytes encode(ModbusRequest request) {
        int unit = request.unit();
        return switch (request) {
            case ModbusRequest.ReadHolding read ->
                frame(unit, FunctionCode.READ_HOLDING)
                        .word(read.from())
                        .word(read.count())
                        .end();
            case ModbusRequest.ReadInput read ->
                frame(unit, FunctionCode.READ_INPUT)
                        .word(read.from())
                        .word(read.count())
                        .end();
            case ModbusRequest.WriteCoil write -> coil(unit, write.coil(), write.on());
            case ModbusRequest.WriteRegister write -> register(unit, write.register(), write.value());
            case ModbusRequest.WriteRegisters write ->
                frame(unit, FunctionCode.WRITE_REGISTERS)
                        .word(write.from())
                        .word(write.values().size())
                        .counted(write.values())
                        .end();
        };
    }

    public static Bytes encode(ModbusReply reply) {
        int unit = reply.unit();
        return switch (reply) {
            case ModbusReply.HoldingRegisters read ->
                frame(unit, FunctionCode.READ_HOLDING).counted(read.values()).end();
            case ModbusReply.InputRegisters read ->
                frame(unit, FunctionCode.READ_INPUT).counted(read.values()).end();
            case ModbusReply.CoilWritten written -> coil(unit, written.coil(), written.on());
            case ModbusReply.RegisterWritten written -> register(unit, written.register(), written.value());
            case ModbusReply.RegistersWritten written ->
                frame(unit, FunctionCode.WRITE_REGISTERS)
                        .word(written.from())
                        .word(written.count())
                        .end();
            case ModbusReply.Refused refused ->
                frame(unit, refused.function() | FunctionCode.REFUSED)
                        .single(refused.code())
                        .end();
        };
    }

    private static Bytes coil(int unit, int coil, boolean on) {
        return frame(unit, FunctionCode.WRITE_COIL)
                .word(coil)
                .word(on ? FunctionCode.COIL_ON : 0)
                .end();
    }

    private static Bytes register(int unit, int register, int value) {
        return frame(unit, FunctionCode.WRITE_REGISTER)
                .word(register)
                .word(value)
                .end();
    }

    private static ModbusEncoder frame(int unit, int function) {
        return new ModbusEncoder(unit, function);
    }

    private ModbusEncoder single(int value) {
        out.write(value);
        return this;
    }

    private ModbusEncoder word(int value) {
        return single(value >> 8).single(value & 0xFF);
    }

    private ModbusEncoder counted(List<Integer> values) {
        single(2 * values.size());
        values.forEach(this::word);
        return this;
    }

    private Bytes end() {
        int crc = Crc16.of(out.toByteArray(), 0, out.size());
        single(crc & 0xFF).single(crc >> 8);
        return Bytes.of(out.toByteArray());
    }
}
