package org.tingxu.protocol.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text for devices whose font is addressed by GBK. */
public final class GbkText {
    /** Stands for a character that GBK does not have. */
    public static final char REPLACEMENT = '?';

    private static final Charset GBK = Charset.forName("GBK");

    private GbkText() {}

    /** Characters of the text that GBK does not have, each once, in order; control characters are not among them. */
    public static String missing(String text) {
        CharsetEncoder gbk = GBK.newEncoder();
        return text.codePoints()
                .filter(point -> !isControl(point) && !isHeld(gbk, point))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The text without control and format characters, each missing character replaced by one {@link #REPLACEMENT}. */
    public static String showable(String text) {
        CharsetEncoder gbk = GBK.newEncoder();
        StringBuilder showable = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !isControl(point))
                .map(point -> isHeld(gbk, point) ? point : REPLACEMENT)
                .forEach(showable::appendCodePoint);
        return showable.toString();
    }

    /**
     * The bytes of a text that holds only characters of GBK; control characters are left as they are.
     *
     * @throws IllegalArgumentException when a character is missing in GBK
     */
    public static Bytes encode(String text) {
        try {
            ByteBuffer encoded = GBK.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Bytes.of(bytes);
        } catch (CharacterCodingException unheld) {
            throw new IllegalArgumentException(
                    "GBK has no %s: replace it before, as showable() does".formatted(missing(text)), unheld);
        }
    }

    /** The text of these bytes; empty when they are no GBK, or not the bytes that {@link #encode} would write. */
    public static Optional<String> decode(Bytes bytes) {
        try {
            String text = GBK.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes.toArray()))
                    .toString();
            return Optional.of(text).filter(read -> encode(read).equals(bytes));
        } catch (CharacterCodingException | IllegalArgumentException noText) {
            return Optional.empty();
        }
    }

    private static boolean isHeld(CharsetEncoder gbk, int point) {
        return gbk.canEncode(Character.toString(point));
    }

    /** What has no shape of its own: controls, breaks of lines, marks of direction and joining, and what varies a shape. */
    private static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point >= 0xFE00 && point <= 0xFE0F;
        };
    }
}
