package org.tingxu.device.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.protocol.cpower.CPowerAnswer;
import org.tingxu.protocol.cpower.CPowerCommand;
import org.tingxu.protocol.cpower.CPowerEncoder;
import org.tingxu.protocol.cpower.CPowerReply;
import org.tingxu.protocol.cpower.CPowerRequest;
import org.tingxu.protocol.cpower.CPowerRequestReader;
import org.tingxu.protocol.cpower.DayBrightness;
import org.tingxu.protocol.wire.Bytes;

/** A Lumen C-Power card. It knows no "busy": when it cannot, it says that a packet is missing. */
final class CpowerCard implements VirtualCard {
    private static final int PACKET_MISSING = 2;
    private static final CPowerAnswer TAKEN = new CPowerAnswer.Text(Bytes.of(new byte[0]));
    private static final CPowerAnswer VERSION = new CPowerAnswer.Version(Bytes.of(0x01, 0x00));
    private static final CPowerAnswer BRIGHTNESS = new CPowerAnswer.BrightnessIs(DayBrightness.always(100));
    private static final CPowerAnswer ON = new CPowerAnswer.PowerIs(true, Bytes.of(new byte[8]));

    private final SignDialect.Cpower dialect;
    private final int address;
    private final CPowerRequestReader reader = new CPowerRequestReader();

    CpowerCard(SignDialect.Cpower dialect, int address) {
        this.dialect = dialect;
        this.address = address;
    }

    @Override
    public List<Heard> take(byte[] arrived) {
        return reader.take(arrived).stream()
                .filter(request -> request.card() == address || request.card() == CPowerRequest.EVERY_CARD)
                .map(this::heard)
                .toList();
    }

    private Heard heard(CPowerRequest request) {
        return switch (request.command()) {
            case CPowerCommand.ShowText show -> heard(request, TAKEN, lit -> shown(lit, show));
            case CPowerCommand.SetBrightness(DayBrightness day) ->
                heard(request, new CPowerAnswer.BrightnessSet(true), lit -> lit.at(percent(day)));
            case CPowerCommand.SetPower(boolean on) ->
                heard(request, new CPowerAnswer.PowerSet(on), lit -> lit.at(on ? 100 : 0));
            case CPowerCommand.AskVersion _ -> heard(request, VERSION, lit -> lit);
            case CPowerCommand.AskBrightness _ -> heard(request, BRIGHTNESS, lit -> lit);
            case CPowerCommand.AskPower _ -> heard(request, ON, lit -> lit);
            case CPowerCommand.Store _,
                    CPowerCommand.DeleteAllPrograms _,
                    CPowerCommand.DeletePrograms _,
                    CPowerCommand.ProgramText _,
                    CPowerCommand.OtherText _ -> heard(request, TAKEN, lit -> lit);
        };
    }

    private Heard heard(CPowerRequest request, CPowerAnswer answer, UnaryOperator<Lit> change) {
        return request.isAnswered()
                ? new Heard(change, Optional.of(says(0, answer)), Optional.of(says(PACKET_MISSING, TAKEN)))
                : Heard.unanswered(change);
    }

    private Bytes says(int result, CPowerAnswer answer) {
        return CPowerEncoder.encode(new CPowerReply(address, true, result, answer));
    }

    private Lit shown(Lit lit, CPowerCommand.ShowText show) {
        boolean moving = show.look().effect() == dialect.effects().moving();
        return lit.with(show.text().lines().toList(), moving);
    }

    private static int percent(DayBrightness day) {
        return Math.round(Math.min(day.hours().getFirst(), DayBrightness.MAX) * 100f / DayBrightness.MAX);
    }

    @Override
    public void forget() {
        reader.forget();
    }
}
