package org.tingxu.device.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.onbon.FontCardMessage;
import org.tingxu.protocol.onbon.OnbonEncoder;
import org.tingxu.protocol.onbon.OnbonFrame;
import org.tingxu.protocol.onbon.OnbonReader;
import org.tingxu.protocol.onbon.TextArea;
import org.tingxu.protocol.wire.Bytes;

/** An Onbon font card. */
final class OnbonCard implements VirtualCard {
    private static final int NO_SUCH_COMMAND = 2;
    private static final int BUSY = 3;
    private static final Set<TextArea.Effect> STANDING = Set.of(TextArea.Effect.STILL, TextArea.Effect.AT_ONCE);

    private final SignProfile profile;
    private final int address;
    private final int own;
    private final OnbonReader reader = new OnbonReader();

    OnbonCard(SignProfile profile, int address) {
        this.profile = profile;
        this.address = address;
        own = address >= OnbonFrame.ANY_FONT_CARD ? profile.deliveredAddress() : address;
    }

    @Override
    public List<Heard> take(byte[] arrived) {
        return reader.take(arrived).stream()
                .flatMap(
                        frame -> frame instanceof OnbonFrame.FontCard card && mine(card) ? heard(card) : Stream.empty())
                .toList();
    }

    private boolean mine(OnbonFrame.FontCard card) {
        return card.source() == OnbonFrame.HOST
                && (card.destination() == own
                        || card.destination() == address
                        || card.destination() >= OnbonFrame.ANY_FONT_CARD);
    }

    private Stream<Heard> heard(OnbonFrame.FontCard card) {
        return switch (card.message()) {
            case FontCardMessage.Ping(boolean answered) -> done(answered, lit -> lit);
            case FontCardMessage.Clear(boolean answered) -> done(answered, lit -> lit.with(List.of(), false));
            case FontCardMessage.Power(boolean answered, boolean on) -> done(answered, lit -> lit.at(on ? 100 : 0));
            case FontCardMessage.ShowTexts texts -> done(texts.answered(), lit -> shown(lit, texts.areas()));
            case FontCardMessage.AskStatus(boolean answered) -> refused(answered);
            case FontCardMessage.Other _ -> refused(true);
            case FontCardMessage.Ack _, FontCardMessage.Nack _ -> Stream.empty();
        };
    }

    private Stream<Heard> done(boolean answered, UnaryOperator<Lit> change) {
        return Stream.of(new Heard(
                change, says(answered, new FontCardMessage.Ack()), says(answered, new FontCardMessage.Nack(BUSY))));
    }

    private Stream<Heard> refused(boolean answered) {
        Optional<Bytes> no = says(answered, new FontCardMessage.Nack(NO_SUCH_COMMAND));
        return Stream.of(new Heard(lit -> lit, no, no));
    }

    private Optional<Bytes> says(boolean answered, FontCardMessage message) {
        return answered ? Optional.of(OnbonEncoder.encode(OnbonFrame.FontCard.from(own, message))) : Optional.empty();
    }

    private Lit shown(Lit lit, List<TextArea> areas) {
        List<String> rows = new ArrayList<>();
        boolean moving = false;
        for (TextArea area : areas) {
            moving |= !STANDING.contains(area.motion().effect());
            rows.addAll(
                    area.layout().singleLine()
                            ? List.of(area.text())
                            : SignRows.broken(area.text(), profile.geometry().columns()));
        }
        return lit.with(rows, moving);
    }

    @Override
    public void forget() {
        reader.forget();
    }
}
