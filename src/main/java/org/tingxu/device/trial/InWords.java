package org.tingxu.device.trial;

import java.util.List;
import java.util.function.Predicate;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Frames of a protocol as words. */
record InWords<F>(FrameReader<F> frames, Predicate<F> mine) implements FrameReader<String> {
    /** All frames in the bytes. */
    static <F> List<String> of(FrameReader<F> reader, Bytes bytes) {
        return new InWords<>(reader, _ -> true).take(bytes.toArray());
    }

    @Override
    public List<String> take(byte[] arrived) {
        return frames.take(arrived).stream()
                .filter(mine)
                .map(frame -> oneLine(frame.toString()))
                .toList();
    }

    @Override
    public void forget() {
        frames.forget();
    }

    /** Breaks of lines in a text as they are written in code. */
    private static String oneLine(String words) {
        return words.replace("\r", "\\r").replace("\n", "\\n");
    }

    static IllegalArgumentException onlyKnows(String text, String known) {
        return new IllegalArgumentException("\"%s\" is nothing that this device does: write %s".formatted(text, known));
    }
}
