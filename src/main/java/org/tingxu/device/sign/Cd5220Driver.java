package org.tingxu.device.sign;

import java.util.List;
import java.util.stream.Stream;
import org.tingxu.device.profile.SignProfile;
import org.tingxu.protocol.cd5220.DisplayCommand;
import org.tingxu.protocol.cd5220.DisplayEncoder;
import org.tingxu.protocol.wire.AsciiText;
import org.tingxu.protocol.wire.FrameReader;

/** CD5220 pole displays: two rows, no answers. */
record Cd5220Driver(SignProfile profile) implements SignDriver {
    private static final int QUARTER = 25;

    /** Dark first: a display that shows whole lines takes little else. */
    @Override
    public List<SignRequest> show(SignFace face) {
        List<String> rows =
                SignRows.fit(face.lines().stream().map(AsciiText::showable).toList(), 2, DisplayCommand.ShowLine.WIDTH);
        return requests(
                new DisplayCommand.Clear(),
                new DisplayCommand.ShowLine(DisplayCommand.Row.UPPER, row(rows, 0)),
                new DisplayCommand.ShowLine(DisplayCommand.Row.LOWER, row(rows, 1)));
    }

    private static String row(List<String> rows, int at) {
        return at < rows.size() ? rows.get(at) : "";
    }

    @Override
    public String unshowable(SignFace face) {
        return AsciiText.missing(String.join("", face.lines()));
    }

    @Override
    public List<SignRequest> brightness(int percent) {
        int quarters = Math.clamp((percent + QUARTER - 1) / QUARTER, 1, 4);
        return profile.capabilities().brightness()
                ? requests(new DisplayCommand.Clear(), new DisplayCommand.Brightness(quarters))
                : List.of();
    }

    private static List<SignRequest> requests(DisplayCommand... commands) {
        return Stream.of(commands)
                .map(command -> new SignRequest(DisplayEncoder.encode(command), false))
                .toList();
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
