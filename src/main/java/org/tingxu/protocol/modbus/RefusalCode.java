package org.tingxu.protocol.modbus;

import java.util.Arrays;
import java.util.Optional;

/** Exception codes of the specification (V1.1b3, section 7). Devices use others too. */
public enum RefusalCode {
    ILLEGAL_FUNCTION(1),
    ILLEGAL_ADDRESS(2),
    ILLEGAL_VALUE(3),
    DEVICE_FAILURE(4),
    ACKNOWLEDGE(5),
    BUSY(6);

    private final int code;

    RefusalCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<RefusalCode> of(int code) {
        return Arrays.stream(values()).filter(known -> known.code == code).findFirst();
    }
}
