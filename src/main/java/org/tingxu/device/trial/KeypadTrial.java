package org.tingxu.device.trial;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.profile.KeypadDialect;
import org.tingxu.protocol.keypad.FromPad;
import org.tingxu.protocol.keypad.KeypadEncoder;
import org.tingxu.protocol.keypad.KeypadReaders;
import org.tingxu.protocol.keypad.ToPad;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** FF 68 keypads beep and show two numbers. They have no question: they speak when a key is pressed. */
record KeypadTrial(KeypadDialect.Ff68 dialect, Patience patience, int address) implements Trial {
    private static final Pattern NUMBERS = Pattern.compile("show (\\d{1,3}) (\\d{1,3}|-)");

    @Override
    public List<Step> encode(String text) {
        if (text.equals("beep")) {
            return step(new ToPad.Beep(address));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            throw InWords.onlyKnows(text, "beep, or show WAITING TICKET as in \"show 12 1\"; a ticket \"-\" is none");
        }
        OptionalInt ticket =
                numbers.group(2).equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(numbers.group(2)));
        return step(ToPad.Show.of(address, Integer.parseInt(numbers.group(1)), ticket));
    }

    private static List<Step> step(ToPad frame) {
        return List.of(new Step(KeypadEncoder.encode(frame), false));
    }

    @Override
    public List<String> decode(Side from, Bytes bytes) {
        return from == Side.HOST
                ? InWords.of(KeypadReaders.atKeypad(), bytes)
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
        return patience;
    }

    @Override
    public String testText() {
        return "beep";
    }
}
