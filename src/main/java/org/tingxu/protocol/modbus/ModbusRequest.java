package org.tingxu.protocol.modbus;

import java.util.List;

/** What the host asks. A unit is 1 to 247; what is written to unit 0 goes to all of them, and none answers. */
public sealed interface ModbusRequest {
    int unit();

    /** Function 03, 1 to 125 registers. */
    record ReadHolding(int unit, int from, int count) implements ModbusRequest {
        public ReadHolding {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkBlock(from, count, FunctionCode.READ_MAX);
        }
    }

    /** Function 04, 1 to 125 registers. */
    record ReadInput(int unit, int from, int count) implements ModbusRequest {
        public ReadInput {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkBlock(from, count, FunctionCode.READ_MAX);
        }
    }

    /** Function 05. */
    record WriteCoil(int unit, int coil, boolean on) implements ModbusRequest {
        public WriteCoil {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkWord("A coil", coil);
        }
    }

    /** Function 06. */
    record WriteRegister(int unit, int register, int value) implements ModbusRequest {
        public WriteRegister {
            FunctionCode.checkUnit(unit);
            FunctionCode.checkWord("A register", register);
            FunctionCode.checkWord("A register's value", value);
        }
    }

    /** Function 16, 1 to 123 registers. */
    record WriteRegisters(int unit, int from, List<Integer> values) implements ModbusRequest {
        public WriteRegisters {
            values = List.copyOf(values);
            FunctionCode.checkUnit(unit);
            FunctionCode.checkBlock(from, values.size(), FunctionCode.WRITE_MAX);
            values.forEach(value -> FunctionCode.checkWord("A register's value", value));
        }
    }
}
