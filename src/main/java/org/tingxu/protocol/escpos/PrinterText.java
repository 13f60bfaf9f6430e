package org.tingxu.protocol.escpos;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text on its way to a printer: nothing in it can act as a command, and its width on paper is known. */
public final class PrinterText {
    /** The "geta" mark 〓: printers' own sign for a character that could not be set. It is in GBK and GB18030. */
    public static final char REPLACEMENT = '〓';

    private PrinterText() {}

    /** The text without control, format and line-breaking characters; half characters become {@link #REPLACEMENT}. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                    if (isBreakOrTab(point)) {
                        clean.append(' ');
                    }
                }
                case Character.FORMAT -> {}
                case Character.SURROGATE -> clean.append(REPLACEMENT);
                default -> clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    /** Tab, line feed, form feed, carriage return and their like stand between words; other controls do not. */
    private static boolean isBreakOrTab(int point) {
        return (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    /** Encodes clean text; what the charset cannot hold is printed as {@link #REPLACEMENT}. */
    static byte[] encode(String text, TextCharset charset) {
        CharsetEncoder encoder = charset.charset().newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        StringBuilder holdable = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character ->
                        holdable.append(encoder.canEncode(character) ? character : String.valueOf(REPLACEMENT)));
        return holdable.toString().getBytes(charset.charset());
    }

    /** Width on paper in half-width columns: ASCII takes one, everything else two. */
    public static int columns(String text) {
        return text.codePoints().map(PrinterText::columns).sum();
    }

    public static int columns(int codePoint) {
        return codePoint < 0x80 ? 1 : 2;
    }

    /** Breaks the text into lines of at most so many columns (or one character), at a space in a line's second half. */
    public static List<String> wrap(String text, int columnsMax) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (columns(rest) > columnsMax) {
            int fit = charactersWithin(rest, columnsMax);
            if (fit == rest.length()) {
                break;
            }
            int space = rest.charAt(fit) == ' ' ? fit : rest.lastIndexOf(' ', fit);
            int end = space > fit / 2 ? space : fit;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return List.copyOf(lines);
    }

    private static int charactersWithin(String text, int columnsMax) {
        int index = 0;
        int used = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            used += columns(point);
            if (used > columnsMax) {
                return Math.max(index, Character.charCount(point));
            }
            index += Character.charCount(point);
        }
        return index;
    }

    /** Whether every character is printable ASCII, which is all that Code128 subset B holds. */
    static boolean isPrintableAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                && text.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }
}
