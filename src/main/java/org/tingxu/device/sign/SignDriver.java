package org.tingxu.device.sign;

import java.util.List;
import org.tingxu.protocol.wire.FrameReader;

/** One sign model at one address, as frames. Pure: it keeps nothing and sends nothing. */
public interface SignDriver {
    /** Frames, in order, after which the sign shows this and nothing else. What cannot be encoded is shown as "?". */
    List<SignRequest> show(SignFace face);

    /**
     * Characters of the face that this sign cannot show, each once, in order; empty when it can show all.
     */
    String unshowable(SignFace face);

    /**
     * Dims the sign; empty when the model cannot be dimmed by its line.
     *
     * @param percent 0 to 100
     */
    List<SignRequest> brightness(int percent);

    /** Asks whether it is there, without changing what it shows; empty when the protocol has no such question. */
    List<SignRequest> ping();

    /** A new reader of what this sign answers; answers of other addresses on the line are left out. */
    FrameReader<SignReply> replies();
}
