package org.tingxu.protocol.modbus;

/** Requests as they lie on the wire. */
final class Requests {
    private static final int SHORT_BYTES = 8;
    private static final int WRITE_HEAD = 7;

    private Requests() {}

    /** Bytes of the whole frame with its CRC. */
    static int size(Body body) {
        if (body.there() < 2) {
            return ModbusReaders.NOT_KNOWN;
        }
        return switch (body.at(1)) {
            case FunctionCode.READ_HOLDING, FunctionCode.READ_INPUT -> ifBlock(body, FunctionCode.READ_MAX);
            case FunctionCode.WRITE_COIL ->
                body.there() < 6 || body.word(4) == FunctionCode.COIL_ON || body.word(4) == 0
                        ? SHORT_BYTES
                        : ModbusReaders.NO_FRAME;
            case FunctionCode.WRITE_REGISTER -> SHORT_BYTES;
            case FunctionCode.WRITE_REGISTERS -> writeSize(body);
            default -> ModbusReaders.NO_FRAME;
        };
    }

    private static int ifBlock(Body body, int most) {
        boolean fits = body.there() < 6 || FunctionCode.isBlock(body.word(2), body.word(4), most);
        return fits ? SHORT_BYTES : ModbusReaders.NO_FRAME;
    }

    private static int writeSize(Body body) {
        if (ifBlock(body, FunctionCode.WRITE_MAX) == ModbusReaders.NO_FRAME) {
            return ModbusReaders.NO_FRAME;
        }
        if (body.there() < WRITE_HEAD) {
            return ModbusReaders.NOT_KNOWN;
        }
        int bytes = body.at(6);
        return bytes == 2 * body.word(4) ? WRITE_HEAD + bytes + 2 : ModbusReaders.NO_FRAME;
    }

    /** A frame of the size that was promised, with a right CRC. */
    static ModbusRequest read(Body body) {
        int unit = body.at(0);
        return switch (body.at(1)) {
            case FunctionCode.READ_HOLDING -> new ModbusRequest.ReadHolding(unit, body.word(2), body.word(4));
            case FunctionCode.READ_INPUT -> new ModbusRequest.ReadInput(unit, body.word(2), body.word(4));
            case FunctionCode.WRITE_COIL ->
                new ModbusRequest.WriteCoil(unit, body.word(2), body.word(4) == FunctionCode.COIL_ON);
            case FunctionCode.WRITE_REGISTER -> new ModbusRequest.WriteRegister(unit, body.word(2), body.word(4));
            case FunctionCode.WRITE_REGISTERS ->
                new ModbusRequest.WriteRegisters(unit, body.word(2), body.words(WRITE_HEAD, body.word(4)));
            default -> throw new IllegalStateException("A function without a size has no frame: " + body.at(1));
        };
    }
}
