package org.tingxu.device.sign;

import java.util.List;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.alpha.AlphaCommand;
import org.tingxu.protocol.alpha.AlphaEncoder;
import org.tingxu.protocol.alpha.AlphaEnding;
import org.tingxu.protocol.alpha.AlphaField;
import org.tingxu.protocol.alpha.AlphaFrame;
import org.tingxu.protocol.wire.AsciiText;
import org.tingxu.protocol.wire.FrameReader;

/** Signs of the Alpha protocol: one text file. They answer nothing that is sent here. */
record AlphaDriver(SignProfile profile, SignDialect.Alpha dialect, int address) implements SignDriver {
    private static final int TEXT_MAX = 1_000;

    @Override
    public List<SignRequest> show(SignFace face) {
        List<String> lines = face.lines().stream().map(AsciiText::showable).toList();
        boolean moves = face.moving() && profile.capabilities().moving();
        int columns = profile.geometry().columns();
        String text = moves
                ? SignRows.cut(SignRows.joined(lines), TEXT_MAX)
                : String.join("\r", SignRows.fit(lines, profile.geometry().rows(), columns));
        AlphaCommand write = new AlphaCommand.WriteText(
                dialect.label(), dialect.position(), moves ? dialect.moving() : dialect.still(), text);
        AlphaEnding ending = dialect.checksum() ? AlphaEnding.CHECKED : AlphaEnding.OPEN;
        AlphaFrame frame =
                new AlphaFrame(dialect.signType(), "%02X".formatted(address), List.of(new AlphaField(write, ending)));
        return List.of(new SignRequest(AlphaEncoder.encode(frame), false));
    }

    @Override
    public String unshowable(SignFace face) {
        return AsciiText.missing(String.join("", face.lines()));
    }

    @Override
    public List<SignRequest> brightness(int percent) {
        return List.of();
    }

    @Override
    public List<SignRequest> ping() {
        return List.of();
    }

    @Override
    public FrameReader<SignReply> replies() {
        return ReplyWords.silent();
    }
}
