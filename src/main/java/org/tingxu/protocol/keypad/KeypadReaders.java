package org.tingxu.protocol.keypad;

import java.util.Optional;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.FrameReader;

/** Frames to values. The same bytes mean other things to the host, to a keypad and to an evaluator. */
public final class KeypadReaders {
    private KeypadReaders() {}

    /** What the host hears, from keypads and evaluators of all addresses. */
    public static FrameReader<FromPad> atHost() {
        return Envelope.reader(KeypadReaders::fromPad);
    }

    /** What a keypad hears, for all addresses. */
    public static FrameReader<ToPad> atKeypad() {
        return Envelope.reader(KeypadReaders::toPad);
    }

    /** What an evaluator hears, for all addresses. */
    public static FrameReader<ToEvaluator> atEvaluator() {
        return Envelope.reader(KeypadReaders::toEvaluator);
    }

    private static FromPad fromPad(Envelope envelope) {
        Bytes data = envelope.data();
        if (envelope.command() == Wire.RATING && data.size() == 1 && isRating(data.at(0))) {
            return new FromPad.Rated(envelope.address(), data.at(0));
        }
        return pressed(envelope)
                .map(FromPad.class::cast)
                .orElseGet(() -> new FromPad.Unknown(envelope.address(), envelope.command(), data));
    }

    private static Optional<FromPad.Pressed> pressed(Envelope envelope) {
        int digits = envelope.data().size() - 1;
        if (envelope.command() != Wire.KEY || digits < 0 || digits > FromPad.Pressed.DIGITS_MAX) {
            return Optional.empty();
        }
        String typed = places(envelope.data().slice(0, digits));
        return typed.length() == digits && !typed.contains(" ")
                ? PadKey.ofCode(envelope.data().at(digits))
                        .map(key -> new FromPad.Pressed(envelope.address(), typed, key))
                : Optional.empty();
    }

    private static ToPad toPad(Envelope envelope) {
        Bytes data = envelope.data();
        String shown = places(data);
        if (envelope.command() == Wire.BEEP && data.size() == 0) {
            return new ToPad.Beep(envelope.address());
        }
        if (envelope.command() == Wire.SHOW && data.size() == 2 * ToPad.Show.PLACES && shown.length() == data.size()) {
            return new ToPad.Show(
                    envelope.address(), shown.substring(0, ToPad.Show.PLACES), shown.substring(ToPad.Show.PLACES));
        }
        return pressed(envelope)
                .<ToPad>map(ToPad.Echo::new)
                .orElseGet(() -> new ToPad.Unknown(envelope.address(), envelope.command(), data));
    }

    private static ToEvaluator toEvaluator(Envelope envelope) {
        int address = envelope.address();
        int value = envelope.data().size() == 1 ? envelope.data().at(0) : -1;
        if (envelope.command() == Wire.KEY && value == Wire.START_RATING) {
            return new ToEvaluator.Start(address);
        }
        if (envelope.command() == Wire.KEY && isRating(value)) {
            return new ToEvaluator.Taken(new FromPad.Rated(address, value));
        }
        if (envelope.command() == Wire.SHOW && value >= 0 && value <= ToEvaluator.Stars.LEVEL_MAX) {
            return new ToEvaluator.Stars(address, value);
        }
        return new ToEvaluator.Unknown(address, envelope.command(), envelope.data());
    }

    private static boolean isRating(int value) {
        return value >= FromPad.Rated.BEST && value <= FromPad.Rated.WORST;
    }

    /** Digits and blanks as text; shorter than the data when something else is among them. */
    private static String places(Bytes data) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < data.size(); i++) {
            if (data.at(i) < Wire.BLANK) {
                text.append((char) ('0' + data.at(i)));
            } else if (data.at(i) == Wire.BLANK) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
