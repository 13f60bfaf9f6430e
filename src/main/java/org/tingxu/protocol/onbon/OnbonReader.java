package org.tingxu.protocol.onbon;

import java.util.List;
import java.util.stream.Stream;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.MarkedFrames;

/**
 * Bytes to frames, both directions. A frame may have lost all but one of its eight start marks, as happens when a shared line
 * changes direction. Length and CRC must be right, whatever the frame says of its check mode.
 */
public final class OnbonReader implements FrameReader<OnbonFrame> {
    /** A longer frame is none: cards take about 1 KB at once. */
    public static final int FRAME_BYTES_MAX = 4_096;

    private final MarkedFrames frames = new MarkedFrames(Wire.MARKS, FRAME_BYTES_MAX);

    @Override
    public List<OnbonFrame> take(byte[] arrived) {
        return frames.take(arrived).stream().flatMap(OnbonReader::read).toList();
    }

    @Override
    public void forget() {
        frames.forget();
    }

    private static Stream<OnbonFrame> read(Bytes content) {
        try {
            return Stream.of(FrameContent.read(content));
        } catch (IllegalArgumentException damaged) {
            return Stream.empty();
        }
    }
}
