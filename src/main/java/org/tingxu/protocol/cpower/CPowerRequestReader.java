package org.tingxu.protocol.cpower;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.MarkedFrames;

/** Host's bytes to requests: what a card hears. Answers of newer cards on the same line are left out. */
public final class CPowerRequestReader implements FrameReader<CPowerRequest> {
    private final MarkedFrames frames = new MarkedFrames(Wire.MARKS, Wire.FRAME_BYTES_MAX);

    @Override
    public List<CPowerRequest> take(byte[] arrived) {
        return Content.each(frames.take(arrived), CPowerRequestReader::request);
    }

    @Override
    public void forget() {
        frames.forget();
    }

    private static CPowerRequest request(Bytes frame) {
        Content content = Content.of(frame);
        if (content.type() != Wire.REQUEST) {
            throw new IllegalArgumentException("An answer: " + frame);
        }
        return new CPowerRequest(content.card(), content.flags(), CommandData.read(content.code(), content.data()));
    }
}
