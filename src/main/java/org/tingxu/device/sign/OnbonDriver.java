package org.tingxu.device.sign;

import java.util.List;
import java.util.Optional;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.onbon.Deletion;
import org.tingxu.protocol.onbon.FontCardMessage;
import org.tingxu.protocol.onbon.OnbonEncoder;
import org.tingxu.protocol.onbon.OnbonError;
import org.tingxu.protocol.onbon.OnbonFrame;
import org.tingxu.protocol.onbon.OnbonReader;
import org.tingxu.protocol.onbon.TextArea;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.GbkText;

/** Signs with an Onbon BX font card: one dynamic area over the whole sign. */
record OnbonDriver(SignProfile profile, SignDialect.Onbon dialect, int address) implements SignDriver {
    private static final int TEXT_BYTES_MAX = TextArea.TEXT_BYTES_MAX;

    @Override
    public List<SignRequest> show(SignFace face) {
        if (SignRows.joined(face.lines()).isEmpty()) {
            return List.of(request(new FontCardMessage.Clear(true)));
        }
        return List.of(
                request(new FontCardMessage.ShowTexts(true, 0, new Deletion.Only(List.of()), List.of(area(face)))));
    }

    private TextArea area(SignFace face) {
        int rows = profile.geometry().rows();
        int columns = profile.geometry().columns();
        List<String> lines = face.lines().stream().map(OnbonDriver::showable).toList();
        boolean moves = face.moving() && profile.capabilities().moving();
        List<String> fitted = SignRows.fit(lines, rows, columns);
        boolean single = moves || rows == 1 || fitted.size() < 2;
        String text = moves
                ? SignRows.cut(SignRows.joined(lines), TEXT_BYTES_MAX)
                : single ? SignRows.cut(fitted.getFirst(), TEXT_BYTES_MAX) : wrapped(fitted, columns);
        return new TextArea(
                TextArea.Place.ofDots(
                        dialect.coordUnit(),
                        0,
                        0,
                        profile.geometry().pixels().width(),
                        profile.geometry().pixels().height()),
                dialect.area(),
                0,
                new TextArea.Run(TextArea.RunMode.LOOP, 0),
                new TextArea.Layout(0, single, !single),
                motion(moves),
                text);
    }

    /** The card breaks rows by itself where the sign ends. */
    private static String wrapped(List<String> rows, int columns) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(SignRows.padded(row, columns)));
        return SignRows.cut(text.toString().stripTrailing(), TEXT_BYTES_MAX);
    }

    private TextArea.Motion motion(boolean moves) {
        return moves
                ? new TextArea.Motion(dialect.moving(), 0, dialect.speed(), dialect.stay())
                : new TextArea.Motion(dialect.still(), 0, 0, 0);
    }

    private static String showable(String text) {
        return TextArea.plain(GbkText.showable(text));
    }

    @Override
    public String unshowable(SignFace face) {
        return GbkText.missing(String.join("", face.lines()));
    }

    @Override
    public List<SignRequest> brightness(int percent) {
        return List.of();
    }

    @Override
    public List<SignRequest> ping() {
        return List.of(request(new FontCardMessage.Ping(true)));
    }

    private SignRequest request(FontCardMessage message) {
        return new SignRequest(OnbonEncoder.encode(OnbonFrame.FontCard.to(address, message)), true);
    }

    @Override
    public FrameReader<SignReply> replies() {
        return new ReplyWords<>(new OnbonReader(), this::meaning);
    }

    private Optional<SignReply> meaning(OnbonFrame frame) {
        boolean any = address >= OnbonFrame.ANY_FONT_CARD;
        return frame instanceof OnbonFrame.FontCard card
                        && card.destination() == OnbonFrame.HOST
                        && (any || card.source() == address)
                ? meaning(card.message())
                : Optional.empty();
    }

    private static Optional<SignReply> meaning(FontCardMessage message) {
        return switch (message) {
            case FontCardMessage.Ack() -> Optional.of(new SignReply.Taken());
            case FontCardMessage.Nack nack when nack.error() == OnbonError.BUSY -> Optional.of(new SignReply.Busy());
            case FontCardMessage.Nack nack ->
                Optional.of(new SignReply.Refused(
                        "the card refused with error %d, %s".formatted(nack.code(), nack.error())));
            case FontCardMessage.Ping _,
                    FontCardMessage.AskStatus _,
                    FontCardMessage.Clear _,
                    FontCardMessage.Power _,
                    FontCardMessage.ShowTexts _,
                    FontCardMessage.Other _ -> Optional.empty();
        };
    }
}
