package org.tingxu.protocol.onbon;

import java.util.Arrays;

/** Why a card refused, as numbered in the vendor's font-card documents. */
public enum OnbonError {
    NONE(0),
    COMMAND_GROUP(1),
    NO_SUCH_COMMAND(2),
    BUSY(3),
    MEMORY_FULL(4),
    CRC(5),
    NO_SUCH_FILE(6),
    FLASH(7),
    DOWNLOAD(8),
    FILE_NAME(9),
    FILE_TYPE(10),
    FILE_CRC(11),
    NO_FONT(12),
    FIRMWARE_TYPE(13),
    DATE_FORMAT(14),
    FILE_EXISTS(15),
    BLOCK_NUMBER(16),
    /** A number that the documents do not have. */
    UNKNOWN(-1);

    private final int code;

    OnbonError(int code) {
        this.code = code;
    }

    public static OnbonError of(int code) {
        return Arrays.stream(values())
                .filter(error -> error.code == code)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
