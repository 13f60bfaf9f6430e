package org.tingxu.device.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tingxu.protocol.wire.FrameReader;

/** A protocol's frames as {@link SignReply}; frames that are no answer of this sign are left out. */
record ReplyWords<F>(FrameReader<F> frames, Function<F, Optional<SignReply>> meaning)
        implements FrameReader<SignReply> {
    /** For signs that never answer. */
    static FrameReader<SignReply> silent() {
        return new FrameReader<>() {
            @Override
            public List<SignReply> take(byte[] arrived) {
                return List.of();
            }

            @Override
            public void forget() {}
        };
    }

    @Override
    public List<SignReply> take(byte[] arrived) {
        return frames.take(arrived).stream()
                .map(meaning)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void forget() {
        frames.forget();
    }
}
