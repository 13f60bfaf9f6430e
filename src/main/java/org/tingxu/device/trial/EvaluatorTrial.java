package org.tingxu.device.trial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.profile.EvaluatorProfile;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.keypad.ToEvaluator;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Evaluators ask for a rating and show stars. They have no question: they speak when a button is pressed. */
record EvaluatorTrial(EvaluatorProfile profile, int address) implements Trial {
    private static final Pattern STARS = Pattern.compile("stars ([0-5])");

    @Override
    public List<Step> encode(String text) {
        if (text.equals("start")) {
            return step(new ToEvaluator.Start(address));
        }
        Matcher stars = STARS.matcher(text);
        if (!stars.matches()) {
            throw InWords.onlyKnows(text, "start, or stars and a number as in \"stars 5\"");
        }
        return step(new ToEvaluator.Stars(address, Integer.parseInt(stars.group(1))));
    }

    private static List<Step> step(ToEvaluator frame) {
        return List.of(new Step(KeypadEncoder.encode(frame), false));
    }

    @Override
    public List<String> decode(Side from, Bytes bytes) {
        return from == Side.HOST
                ? InWords.of(KeypadReaders.atEvaluator(), bytes)
                : InWords.of(KeypadReaders.atHost(), bytes);
    }

    @Override
    public List<Bytes> hello() {
        return List.of();
    }

    @Override
    public FrameReader<String> answers() {
        return new InWords<FromPad>(KeypadReaders.atHost(), frame -> frame.address() == address);
    }

    @Override
    public Patience testPatience() {
        return profile.patience();
    }

    @Override
    public String testText() {
        return "start";
    }
}
