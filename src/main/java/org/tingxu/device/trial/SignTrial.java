package org.tingxu.device.trial;

import java.util.List;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.profile.SignDialect;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.device.sign.SignDriver;
import org.tingxu.device.sign.SignFace;
import org.tingxu.device.sign.SignReply;
import org.tingxu.device.sign.SignRequest;
import org.tingxu.protocol.alpha.AlphaReader;
import org.tingxu.protocol.cd5220.DisplayReader;
import org.tingxu.protocol.cpower.CPowerReplyReader;
import org.tingxu.protocol.cpower.CPowerRequestReader;
import org.tingxu.protocol.modbus.ModbusReaders;
import org.tingxu.protocol.onbon.OnbonReader;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Signs show the text. */
record SignTrial(SignProfile profile, SignDriver driver) implements Trial {
    @Override
    public List<Step> encode(String text) {
        return driver.show(new SignFace(List.of(text.split("\\|")), false)).stream()
                .map(SignTrial::step)
                .toList();
    }

    private static Step step(SignRequest request) {
        return new Step(request.frame(), request.answered());
    }

    @Override
    public List<String> decode(Side from, Bytes bytes) {
        boolean host = from == Side.HOST;
        return switch (profile.dialect()) {
            case SignDialect.Onbon _ -> InWords.of(new OnbonReader(), bytes);
            case SignDialect.Cpower _ ->
                host ? InWords.of(new CPowerRequestReader(), bytes) : InWords.of(new CPowerReplyReader(), bytes);
            case SignDialect.Alpha _ -> host ? InWords.of(AlphaReader.lenient(), bytes) : List.of();
            case SignDialect.Cd5220 _ -> host ? InWords.of(new DisplayReader(), bytes) : List.of();
            case SignDialect.ModbusDisplay _ ->
                host ? InWords.of(ModbusReaders.atDevice(), bytes) : InWords.of(ModbusReaders.atHost(), bytes);
        };
    }

    @Override
    public List<Bytes> hello() {
        return driver.ping().stream().map(SignRequest::frame).toList();
    }

    @Override
    public FrameReader<String> answers() {
        return new InWords<SignReply>(driver.replies(), _ -> true);
    }

    @Override
    public Patience testPatience() {
        return profile.patience();
    }

    @Override
    public String testText() {
        return profile.basics().charset().charset().newEncoder().canEncode('厅') ? "A001 请到3号窗口" : "A001";
    }
}
