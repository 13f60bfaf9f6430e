package org.tingxu.protocol.idcard;

/** Fields of a resident's card in their order, UTF-16LE, filled up with blanks. */
public enum CardField {
    NAME(0, 30),
    SEX(30, 2),
    NATION(32, 4),
    BIRTH(36, 16),
    ADDRESS(52, 70),
    NUMBER(122, 36),
    AUTHORITY(158, 30),
    VALID_FROM(188, 16),
    VALID_TO(204, 16),
    RESERVED(220, 36);

    /** All fields together. */
    static final int TEXT_BYTES = 256;

    private final int fromByte;
    private final int bytes;

    CardField(int fromByte, int bytes) {
        this.fromByte = fromByte;
        this.bytes = bytes;
    }

    int characters() {
        return bytes / 2;
    }

    /** Characters before it. */
    int from() {
        return fromByte / 2;
    }

    /** Without the blanks around it. */
    String of(String text) {
        return text.substring(from(), from() + characters()).strip();
    }

    String pad(String content) {
        if (content.length() > characters()) {
            throw new IllegalArgumentException(
                    "%s has room for %d characters, not %d".formatted(this, characters(), content.length()));
        }
        return content + " ".repeat(characters() - content.length());
    }
}
