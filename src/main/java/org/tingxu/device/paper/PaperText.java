package org.tingxu.device.paper;

/** Text that is safe on paper: without control characters and without marks that turn the direction of others. */
final class PaperText {
    private static final int REPLACEMENT = 0xFFFD;

    private PaperText() {}

    /** Keeps line feeds; a tab becomes a space; half a surrogate pair becomes the replacement character. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(' ');
            } else if (isHalf(c)) {
                out.appendCodePoint(REPLACEMENT);
            } else if (c == '\n' || !isHidden(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** As {@link #clean}, on one line. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
