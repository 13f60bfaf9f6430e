package org.tingxu.protocol.cpower;

import java.util.List;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.protocol.wire.Range;

/** What the host tells a card. */
public sealed interface CPowerCommand {
    /** Shows a text in a window; it is lost at a power cut unless {@link Store} follows. */
    record ShowText(int window, Look look, String text) implements CPowerCommand {
        public ShowText {
            Range.check("window", window, 0, 7);
            CPowerText.check(text);
        }
    }

    /** Keeps what the windows show in flash, or clears the flash. Flash wears: not for calls. */
    record Store(boolean clear) implements CPowerCommand {}

    /** Deletes every program of the template. */
    record DeleteAllPrograms() implements CPowerCommand {}

    /**
     * Deletes these programs of the template.
     *
     * @param programs each 1 to 100, at least one
     */
    record DeletePrograms(List<Integer> programs) implements CPowerCommand {
        public DeletePrograms {
            programs = List.copyOf(programs);
            Range.check("number of programs", programs.size(), 1, 100);
            programs.forEach(program -> Range.check("program", program, 1, 100));
        }
    }

    /**
     * Puts a text into a window of a program, in the template's own look.
     *
     * @param appendCode the host's own number for the text
     */
    record ProgramText(long appendCode, int program, int window, String text) implements CPowerCommand {
        public ProgramText {
            Range.check("append code", appendCode, 0, 0xFFFF_FFFFL);
            Range.check("program", program, 1, 100);
            Range.check("window", window, 1, 10);
            CPowerText.check(text);
        }
    }

    /** Another command inside of the text protocol (7Bh), one packet. */
    record OtherText(Bytes data) implements CPowerCommand {
        public OtherText {
            Range.check("bytes of data", data.size(), 1, 0xFFFF);
        }
    }

    /** Asks for the brightness of the day's hours. */
    record AskBrightness() implements CPowerCommand {}

    /** Sets the brightness of the day's hours. */
    record SetBrightness(DayBrightness day) implements CPowerCommand {}

    /** Asks for versions: the cheapest question that changes nothing. */
    record AskVersion() implements CPowerCommand {}

    /** Asks whether the screen is on. */
    record AskPower() implements CPowerCommand {}

    /** Lights the screen or puts it out, at once. */
    record SetPower(boolean on) implements CPowerCommand {}
}
