package org.tingxu.protocol.cpower;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.MarkedFrames;

/**
 * Cards' bytes to replies: what the host hears.
 *
 * <p>Older firmware answers with the packet type of a request. On a line that echoes what the host sends, such an echo cannot be
 * told from an old card's answer.
 */
public final class CPowerReplyReader implements FrameReader<CPowerReply> {
    private final MarkedFrames frames = new MarkedFrames(Wire.MARKS, Wire.FRAME_BYTES_MAX);

    @Override
    public List<CPowerReply> take(byte[] arrived) {
        return Content.each(frames.take(arrived), CPowerReplyReader::reply);
    }

    @Override
    public void forget() {
        frames.forget();
    }

    private static CPowerReply reply(Bytes frame) {
        Content content = Content.of(frame);
        return new CPowerReply(
                content.card(),
                content.type() == Wire.MARKED_REPLY,
                content.flags(),
                AnswerData.read(content.code(), content.data()));
    }
}
