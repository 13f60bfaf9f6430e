package org.tingxu.protocol.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads frames that tell their size at their start and carry a checksum: what starts no frame is skipped byte by byte, what is
 * unfinished is waited for. Bytes that were dealt with are wiped, as they may be somebody's data.
 *
 * @param <F> the frames
 */
public final class FrameSearch<F> implements FrameReader<F> {
    private static final byte[] NOTHING = {};

    private final Grammar<F> grammar;
    private byte[] pending = NOTHING;

    public FrameSearch(Grammar<F> grammar) {
        this.grammar = grammar;
    }

    /** What a protocol's frames look like. */
    @FunctionalInterface
    public interface Grammar<F> {
        /**
         * Judges the bytes from a place to the end of the array; at least one is there. {@link Look.Unfinished} may be answered
         * only as long as a named bound of size allows.
         */
        Look<F> look(byte[] bytes, int from);
    }

    /** What the bytes from a place on are. */
    public sealed interface Look<F> {
        /** A frame of so many bytes. */
        record Whole<F>(int size, F frame) implements Look<F> {}

        /** It may become a frame. */
        record Unfinished<F>() implements Look<F> {}

        /** No frame starts at this byte. */
        record NoFrame<F>() implements Look<F> {}
    }

    @Override
    public List<F> take(byte[] arrived) {
        byte[] all = join(arrived);
        List<F> frames = new ArrayList<>();
        int from = 0;
        int step = 1;
        while (from < all.length && step > 0) {
            step = switch (grammar.look(all, from)) {
                case Look.Whole<F>(var size, var frame) -> {
                    frames.add(frame);
                    yield size;
                }
                case Look.Unfinished<F> _ -> 0;
                case Look.NoFrame<F> _ -> 1;
            };
            from += step;
        }
        pending = Arrays.copyOfRange(all, from, all.length);
        Arrays.fill(all, (byte) 0);
        return frames;
    }

    @Override
    public void forget() {
        Arrays.fill(pending, (byte) 0);
        pending = NOTHING;
    }

    private byte[] join(byte[] arrived) {
        byte[] all = Arrays.copyOf(pending, pending.length + arrived.length);
        System.arraycopy(arrived, 0, all, pending.length, arrived.length);
        forget();
        return all;
    }
}
