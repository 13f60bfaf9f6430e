package org.tingxu.device.sign;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** A protocol that people can read: rows joined by {@code /}, brightness as {@code 80%}, a question as {@code ?}. */
public record FakeDriver(boolean answered) implements SignDriver {
    static String text(Bytes frame) {
        return new String(frame.toArray(), StandardCharsets.UTF_8);
    }

    private List<SignRequest> frame(String text) {
        return List.of(new SignRequest(Bytes.of(text.getBytes(StandardCharsets.UTF_8)), answered));
    }

    @Override
    public List<SignRequest> show(SignFace face) {
        return frame(String.join("/", face.lines()));
    }

    /** It has every character but ☂. */
    @Override
    public String unshowable(SignFace face) {
        return String.join("", face.lines())
                .codePoints()
                .filter(c -> c == '☂')
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Override
    public List<SignRequest> brightness(int percent) {
        return frame(percent + "%");
    }

    @Override
    public List<SignRequest> ping() {
        return answered ? frame("?") : List.of();
    }

    @Override
    public FrameReader<SignReply> replies() {
        throw new UnsupportedOperationException("the fake station reads no bytes");
    }
}
