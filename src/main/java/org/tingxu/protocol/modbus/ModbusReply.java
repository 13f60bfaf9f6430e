package org.tingxu.protocol.modbus;

import java.util.List;

/** What a device answers. It does not repeat where the registers that it was asked for begin. */
public sealed interface ModbusReply {
    int unit();

    record HoldingRegisters(int unit, List<Integer> values) implements ModbusReply {
        public HoldingRegisters {
            values = checked(unit, values);
        }
    }

    record InputRegisters(int unit, List<Integer> values) implements ModbusReply {
        public InputRegisters {
            values = checked(unit, values);
        }
    }

    record CoilWritten(int unit, int coil, boolean on) implements ModbusReply {
        public CoilWritten {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkWord("A coil", coil);
        }
    }

    record RegisterWritten(int unit, int register, int value) implements ModbusReply {
        public RegisterWritten {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkWord("A register", register);
            FunctionCode.checkWord("A register's value", value);
        }
    }

    record RegistersWritten(int unit, int from, int count) implements ModbusReply {
        public RegistersWritten {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkBlock(from, count, FunctionCode.WRITE_MAX);
        }
    }

    /**
     * An exception response.
     *
     * @param function the one that was asked for, 1 to 127
     * @param code     see {@link RefusalCode#of}
     */
    record Refused(int unit, int function, int code) implements ModbusReply {
        public Refused {
            FunctionCode.checkUnit(unit);
            if (function < 1 || function >= FunctionCode.REFUSED || code < 1 || code > 255) {
                throw new IllegalArgumentException(
                        "A function is 1 to 127 and a code 1 to 255, not %d and %d".formatted(function, code));
            }
        }
    }

    private static List<Integer> checked(int unit, List<Integer> values) {
        FunctionCode.checkUnit(unit);
        FunctionCode.checkBlock(0, values.size(), FunctionCode.READ_MAX);
        values.forEach(value -> FunctionCode.checkWord("A register's value", value));
        return List.copyOf(values);
    }
}
