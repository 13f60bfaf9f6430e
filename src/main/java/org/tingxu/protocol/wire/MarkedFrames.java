package org.tingxu.protocol.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads frames that stand between a start and an end mark. Inside a frame pairs of bytes stand for the marks, so a start mark is
 * always the start of a frame, whatever came before it. Answers with what stands between the marks, pairs resolved.
 */
public final class MarkedFrames implements FrameReader<Bytes> {
    private static final int NO_PAIR = -1;

    private final Marks marks;
    private final int bytesMax;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private boolean inside;
    private int pairBegun = NO_PAIR;

    /**
     * Reads frames with these marks.
     *
     * @param bytesMax a longer content is no frame
     */
    public MarkedFrames(Marks marks, int bytesMax) {
        this.marks = marks;
        this.bytesMax = bytesMax;
    }

    /** Inside a frame these two bytes stand for another one. */
    public record Pair(int plain, int first, int second) {}

    /** The marks of a protocol. The marks themselves and every pair's first byte must have a pair. */
    public record Marks(int start, int end, List<Pair> pairs) {
        public Marks {
            pairs = List.copyOf(pairs);
        }

        /** A start mark, the content with its pairs, the end mark. */
        public Bytes frame(Bytes content) {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(start);
            for (int i = 0; i < content.size(); i++) {
                int plain = content.at(i);
                pairOf(plain)
                        .ifPresentOrElse(
                                pair -> frame.writeBytes(new byte[] {(byte) pair.first(), (byte) pair.second()}),
                                () -> frame.write(plain));
            }
            frame.write(end);
            return Bytes.of(frame.toByteArray());
        }

        private Optional<Pair> pairOf(int plain) {
            return pairs.stream().filter(pair -> pair.plain() == plain).findFirst();
        }

        private boolean beginsPair(int value) {
            return pairs.stream().anyMatch(pair -> pair.first() == value);
        }

        private Optional<Pair> pair(int first, int second) {
            return pairs.stream()
                    .filter(pair -> pair.first() == first && pair.second() == second)
                    .findFirst();
        }
    }

    @Override
    public List<Bytes> take(byte[] arrived) {
        List<Bytes> frames = new ArrayList<>();
        for (byte next : arrived) {
            take(next & 0xFF).ifPresent(frames::add);
        }
        return frames;
    }

    @Override
    public void forget() {
        inside = false;
        pairBegun = NO_PAIR;
        content.reset();
    }

    private Optional<Bytes> take(int value) {
        if (value == marks.start()) {
            forget();
            inside = true;
        } else if (inside && value == marks.end()) {
            return end();
        } else if (inside) {
            inside(value);
        }
        return Optional.empty();
    }

    private Optional<Bytes> end() {
        boolean whole = pairBegun == NO_PAIR && content.size() > 0;
        Bytes frame = Bytes.of(content.toByteArray());
        forget();
        return whole ? Optional.of(frame) : Optional.empty();
    }

    private void inside(int value) {
        if (pairBegun != NO_PAIR) {
            marks.pair(pairBegun, value).ifPresentOrElse(pair -> content.write(pair.plain()), this::forget);
            pairBegun = NO_PAIR;
        } else if (marks.beginsPair(value)) {
            pairBegun = value;
        } else {
            content.write(value);
        }
        if (content.size() > bytesMax) {
            forget();
        }
    }
}
