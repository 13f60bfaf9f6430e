package org.tingxu.protocol.wire;

import java.util.stream.Collectors;

/** Text for devices that know printable ASCII only. */
public final class AsciiText {
    /** Stands for a character that is no ASCII. */
    public static final char REPLACEMENT = '?';

    private AsciiText() {}

    /** Characters of the text that are no ASCII, each once, in order; control characters are not among them. */
    public static String missing(String text) {
        return text.codePoints()
                .filter(point -> !isControl(point) && !isShown(point))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The text without control and format characters, each missing character replaced by one {@link #REPLACEMENT}. */
    public static String showable(String text) {
        StringBuilder showable = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !isControl(point))
                .map(point -> isShown(point) ? point : REPLACEMENT)
                .forEach(showable::appendCodePoint);
        return showable.toString();
    }

    /** Whether this is a printable ASCII character, the space included. */
    public static boolean isShown(int point) {
        return point >= ' ' && point <= '~';
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
    }
}
