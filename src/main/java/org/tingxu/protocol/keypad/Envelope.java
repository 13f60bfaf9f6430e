package org.tingxu.protocol.keypad;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.FrameSearch;
import org.tingxu.protocol.wire.FrameSearch.Look;

/**
 * {@code FF 68 L L 68 ADDR CMD DATA… SUM 16}: L counts ADDR to DATA, SUM is the low byte of their sum. The same in both
 * directions; what a command means depends on who sent it.
 *
 * @param address 0 to 255
 * @param command 0 to 255
 * @param data    at most {@value #DATA_BYTES_MAX} bytes
 */
record Envelope(int address, int command, Bytes data) {
    /** No known frame carries more than six; a longer one is noise. */
    static final int DATA_BYTES_MAX = 16;

    private static final byte[] HEAD = {(byte) 0xFF, 0x68};
    private static final int LENGTH = 2;
    private static final int LENGTH_AGAIN = 3;
    private static final int SECOND_START = 4;
    private static final int BODY = 5;
    private static final int START = 0x68;
    private static final int END = 0x16;
    private static final int LENGTH_MIN = 2;

    Envelope {
        if (address < 0 || address > 255 || command < 0 || command > 255) {
            throw new IllegalArgumentException(
                    "Address and command are 0 to 255, not %d and %d".formatted(address, command));
        }
        if (data.size() > DATA_BYTES_MAX) {
            throw new IllegalArgumentException(
                    "At most %d bytes of data, not %d".formatted(DATA_BYTES_MAX, data.size()));
        }
    }

    Envelope(int address, int command, int... data) {
        this(address, command, Bytes.of(data));
    }

    Bytes bytes() {
        int length = LENGTH_MIN + data.size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEAD);
        out.write(length);
        out.write(length);
        out.write(START);
        out.write(address);
        out.write(command);
        out.writeBytes(data.toArray());
        out.write(sum(out.toByteArray(), BODY, BODY + length));
        out.write(END);
        return Bytes.of(out.toByteArray());
    }

    static <F> FrameReader<F> reader(Function<Envelope, F> meaning) {
        return new FrameSearch<>((bytes, from) -> look(bytes, from, meaning));
    }

    private static <F> Look<F> look(byte[] bytes, int from, Function<Envelope, F> meaning) {
        int there = bytes.length - from;
        if (!canStart(bytes, from)) {
            return new Look.NoFrame<>();
        }
        int length = there > LENGTH ? bytes[from + LENGTH] : LENGTH_MIN;
        int size = BODY + length + 2;
        if (there < size) {
            return new Look.Unfinished<>();
        }
        int sumAt = from + BODY + length;
        if ((byte) sum(bytes, from + BODY, sumAt) != bytes[sumAt] || bytes[sumAt + 1] != END) {
            return new Look.NoFrame<>();
        }
        Bytes data = Bytes.of(Arrays.copyOfRange(bytes, from + BODY + 2, sumAt));
        Envelope envelope = new Envelope(bytes[from + BODY] & 0xFF, bytes[from + BODY + 1] & 0xFF, data);
        return new Look.Whole<>(size, meaning.apply(envelope));
    }

    /** Whether those bytes of the head that are there fit. */
    private static boolean canStart(byte[] bytes, int from) {
        int there = Math.min(bytes.length - from, BODY);
        for (int place = 0; place < there; place++) {
            byte value = bytes[from + place];
            boolean fits = switch (place) {
                case LENGTH -> value >= LENGTH_MIN && value <= LENGTH_MIN + DATA_BYTES_MAX;
                case LENGTH_AGAIN -> value == bytes[from + LENGTH];
                case SECOND_START -> value == START;
                default -> value == HEAD[place];
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int sum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += bytes[i];
        }
        return sum & 0xFF;
    }
}
