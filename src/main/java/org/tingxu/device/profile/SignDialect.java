package org.tingxu.device.profile;

import java.util.Optional;
import org.tingxu.protocol.alpha.Mode;
import org.tingxu.protocol.alpha.Position;
import org.tingxu.protocol.onbon.ColumnUnit;
import org.tingxu.protocol.onbon.TextArea;

/** What a sign's profile says beyond the common part, by protocol. */
public sealed interface SignDialect {
    /**
     * Codes of the protocol.
     *
     * @param still how a text appears that stays
     * @param moving how a text runs through
     * @param speed of the running text, in the protocol's own steps
     * @param stay how long a page stays, in the protocol's own unit
     */
    record Effects(int still, int moving, int speed, int stay) {}

    /**
     * Onbon BX font cards.
     *
     * @param area number of the dynamic area
     * @param still how a text comes that stays
     * @param moving how a text comes that runs
     * @param speed of the running text; 0 is fastest
     * @param stay half seconds that a page of it stays
     */
    record Onbon(ColumnUnit coordUnit, int area, TextArea.Effect still, TextArea.Effect moving, int speed, int stay)
            implements SignDialect {}

    /** Lumen C-Power cards: one window of the card, with text of one font and one colour. */
    record Cpower(int window, int font, Colour colour, Effects effects) implements SignDialect {}

    /** Each part 0 to 255. */
    record Colour(int red, int green, int blue) {}

    /**
     * Adaptive's Alpha protocol.
     *
     * @param signType one character, Z is "any"
     * @param label one character, the text file that is shown
     * @param still the mode that holds a text
     * @param moving the mode that runs a text
     * @param checksum whether frames carry one
     */
    record Alpha(char signType, char label, Position position, Mode still, Mode moving, boolean checksum)
            implements SignDialect {}

    /** CD5220 pole displays; two rows of twenty characters, nothing to choose. */
    record Cd5220() implements SignDialect {}

    /**
     * Modbus digit displays.
     *
     * @param characters all that the display can show; a number display shows digits only, whatever is written here
     * @param text registers that take characters
     * @param number a register that takes a number; used when there is no text register
     * @param brightness a register that takes the brightness
     */
    record ModbusDisplay(
            String characters,
            Optional<TextRegisters> text,
            Optional<NumberRegister> number,
            Optional<BrightnessRegister> brightness)
            implements SignDialect {}

    /**
     * Two characters a register, the first one in the high byte.
     *
     * @param address of the first register
     * @param registers how many
     * @param align on which side a short text stands
     */
    record TextRegisters(int address, int registers, Align align) {}

    /** One register for a whole number. */
    record NumberRegister(int address, int max) {}

    /** One register for steps of brightness, 0 is darkest. */
    record BrightnessRegister(int address, int max) {}

    enum Align {
        LEFT,
        RIGHT
    }
}
