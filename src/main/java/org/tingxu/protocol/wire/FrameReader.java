package org.tingxu.protocol.wire;

import java.util.List;

/**
 * Reads the frames of one protocol from a stream of bytes, wherever the line may split them. What is no frame is skipped, and
 * reading goes on at the next start of a frame; a damaged frame is never answered as another one.
 *
 * @param <F> the frames
 */
public interface FrameReader<F> {
    /** Takes what the line brought and answers with the frames that are whole now. */
    List<F> take(byte[] arrived);

    /** Forgets the start of an unfinished frame: after a new connection, or a silence that no device makes inside one. */
    void forget();
}
