package org.tingxu.protocol.modbus;

/** Replies as they lie on the wire. */
final class Replies {
    private static final int SHORT_BYTES = 8;
    private static final int REFUSAL_BYTES = 5;
    private static final int READ_HEAD = 3;

    private Replies() {}

    /** Bytes of the whole frame with its CRC. */
    static int size(Body body) {
        if (body.there() < 2) {
            return ModbusReaders.NOT_KNOWN;
        }
        int function = body.at(1);
        return switch (function) {
            case FunctionCode.READ_HOLDING, FunctionCode.READ_INPUT -> readSize(body);
            case FunctionCode.WRITE_COIL ->
                body.there() < 6 || body.word(4) == FunctionCode.COIL_ON || body.word(4) == 0
                        ? SHORT_BYTES
                        : ModbusReaders.NO_FRAME;
            case FunctionCode.WRITE_REGISTER -> SHORT_BYTES;
            case FunctionCode.WRITE_REGISTERS ->
                body.there() < 6 || FunctionCode.isBlock(body.word(2), body.word(4), FunctionCode.WRITE_MAX)
                        ? SHORT_BYTES
                        : ModbusReaders.NO_FRAME;
            default -> refusalSize(body);
        };
    }

    private static int readSize(Body body) {
        if (body.there() < READ_HEAD) {
            return ModbusReaders.NOT_KNOWN;
        }
        int bytes = body.at(2);
        boolean fits = bytes % 2 == 0 && bytes >= 2 && bytes <= 2 * FunctionCode.READ_MAX;
        return fits ? READ_HEAD + bytes + 2 : ModbusReaders.NO_FRAME;
    }

    private static int refusalSize(Body body) {
        boolean fits = body.at(1) > FunctionCode.REFUSED && (body.there() < READ_HEAD || body.at(2) > 0);
        return fits ? REFUSAL_BYTES : ModbusReaders.NO_FRAME;
    }

    /** A frame of the size that was promised, with a right CRC. */
    static ModbusReply read(Body body) {
        int unit = body.at(0);
        return switch (body.at(1)) {
            case FunctionCode.READ_HOLDING ->
                new ModbusReply.HoldingRegisters(unit, body.words(READ_HEAD, body.at(2) / 2));
            case FunctionCode.READ_INPUT -> new ModbusReply.InputRegisters(unit, body.words(READ_HEAD, body.at(2) / 2));
            case FunctionCode.WRITE_COIL ->
                new ModbusReply.CoilWritten(unit, body.word(2), body.word(4) == FunctionCode.COIL_ON);
            case FunctionCode.WRITE_REGISTER -> new ModbusReply.RegisterWritten(unit, body.word(2), body.word(4));
            case FunctionCode.WRITE_REGISTERS -> new ModbusReply.RegistersWritten(unit, body.word(2), body.word(4));
            default -> new ModbusReply.Refused(unit, body.at(1) - FunctionCode.REFUSED, body.at(2));
        };
    }
}
