package org.tingxu.protocol.keypad;

import java.util.Arrays;
import java.util.Optional;

/** Keys that are no digit. */
public enum PadKey {
    EVALUATE(0x0B),
    CALL(0x0C),
    RECALL(0x0D),
    CANCEL(0x0E),
    CONFIRM(0x0F),
    /** Please wait behind the one-metre line. */
    ONE_METRE(0x11),
    PAUSE(0x12),
    TRANSFER(0x13);

    private final int code;

    PadKey(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<PadKey> ofCode(int code) {
        return Arrays.stream(values()).filter(key -> key.code == code).findFirst();
    }
}
