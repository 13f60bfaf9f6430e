package org.tingxu.device.sign;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.cpower.CPowerCommand;
import org.tingxu.protocol.cpower.CPowerEncoder;
import org.tingxu.protocol.cpower.CPowerProblem;
import org.tingxu.protocol.cpower.CPowerReply;
import org.tingxu.protocol.cpower.CPowerReplyReader;
import org.tingxu.protocol.cpower.CPowerRequest;
import org.tingxu.protocol.cpower.DayBrightness;
import org.tingxu.protocol.cpower.Look;
import org.tingxu.protocol.wire.FrameReader;
import org.tingxu.protocol.wire.GbkText;

/** Signs with a Lumen C-Power card: text in one window. */
record CpowerDriver(SignProfile profile, SignDialect.Cpower dialect, int address) implements SignDriver {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int TEXT_BYTES_MAX = 480;
    private static final Look.Align CENTRE = new Look.Align(1, 0);

    @Override
    public List<SignRequest> show(SignFace face) {
        List<String> lines = face.lines().stream().map(GbkText::showable).toList();
        boolean moves = face.moving() && profile.capabilities().moving();
        String text = moves
                ? SignRows.joined(lines)
                : String.join(
                        "\r\n",
                        SignRows.fit(
                                lines,
                                profile.geometry().rows(),
                                profile.geometry().columns()));
        return List.of(request(new CPowerCommand.ShowText(dialect.window(), look(moves), bounded(text))));
    }

    private static String bounded(String text) {
        String bounded = text;
        while (bounded.getBytes(GBK).length > TEXT_BYTES_MAX) {
            bounded = bounded.substring(0, bounded.offsetByCodePoints(bounded.length(), -1));
        }
        return bounded;
    }

    private Look look(boolean moves) {
        SignDialect.Effects effects = dialect.effects();
        SignDialect.Colour colour = dialect.colour();
        return new Look(
                moves ? effects.moving() : effects.still(),
                CENTRE,
                effects.speed(),
                effects.stay(),
                new Look.Font(dialect.font(), 0),
                new Look.Colour(colour.red(), colour.green(), colour.blue()));
    }

    @Override
    public String unshowable(SignFace face) {
        return GbkText.missing(String.join("", face.lines()));
    }

    @Override
    public List<SignRequest> brightness(int percent) {
        return profile.capabilities().brightness()
                ? List.of(request(new CPowerCommand.SetBrightness(DayBrightness.always(percent))))
                : List.of();
    }

    @Override
    public List<SignRequest> ping() {
        return List.of(request(new CPowerCommand.AskVersion()));
    }

    private SignRequest request(CPowerCommand command) {
        return address == CPowerRequest.EVERY_CARD
                ? new SignRequest(CPowerEncoder.encode(CPowerRequest.unanswered(address, command)), false)
                : new SignRequest(CPowerEncoder.encode(CPowerRequest.answered(address, command)), true);
    }

    @Override
    public FrameReader<SignReply> replies() {
        return new ReplyWords<>(new CPowerReplyReader(), this::meaning);
    }

    private Optional<SignReply> meaning(CPowerReply reply) {
        if (reply.card() != address) {
            return Optional.empty();
        }
        return Optional.of(
                reply.problem() == CPowerProblem.NONE
                        ? new SignReply.Taken()
                        : new SignReply.Refused(
                                "the card refused with result %d, %s".formatted(reply.result(), reply.problem())));
    }
}
