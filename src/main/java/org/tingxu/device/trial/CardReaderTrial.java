package org.tingxu.device.trial;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tingxu.device.bus.Patience;
import org.tingxu.protocol.idcard.CardEncoder;
import org.tingxu.protocol.idcard.CardReaders;
import org.tingxu.protocol.idcard.ReaderCommand;
import org.tingxu.protocol.idcard.ReaderReply;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Readers of identity cards say how they are. What stands on a card is never shown here. */
record CardReaderTrial(Patience patience) implements Trial {
    private static final List<ReaderCommand> OFFERED = List.of(
            ReaderCommand.STATUS, ReaderCommand.INFO, ReaderCommand.FIND, ReaderCommand.SELECT, ReaderCommand.READ);

    @Override
    public List<Step> encode(String text) {
        ReaderCommand command = OFFERED.stream()
                .filter(offered -> word(offered).equals(text))
                .findFirst()
                .orElseThrow(() -> InWords.onlyKnows(
                        text,
                        "one of " + OFFERED.stream().map(CardReaderTrial::word).collect(Collectors.joining(", "))));
        return List.of(new Step(CardEncoder.encode(command), true));
    }

    private static String word(ReaderCommand command) {
        return command.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> decode(Side from, Bytes bytes) {
        return from == Side.HOST
                ? InWords.of(CardReaders.atReader(), bytes)
                : new Masked(CardReaders.atHost()).take(bytes.toArray());
    }

    @Override
    public List<Bytes> hello() {
        return List.of(CardEncoder.encode(ReaderCommand.STATUS));
    }

    @Override
    public FrameReader<String> answers() {
        return new Masked(CardReaders.atHost());
    }

    @Override
    public Patience testPatience() {
        return patience;
    }

    @Override
    public String testText() {
        return "status";
    }

    /** Answers in words, a card without what stands on it. */
    private record Masked(FrameReader<ReaderReply> replies) implements FrameReader<String> {
        @Override
        public List<String> take(byte[] arrived) {
            return replies.take(arrived).stream()
                    .map(reply -> reply instanceof ReaderReply.Read ? "Read[a card]" : reply.toString())
                    .toList();
        }

        @Override
        public void forget() {
            replies.forget();
        }
    }
}
