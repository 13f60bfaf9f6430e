package org.tingxu.core.name;

/** A name or sentence in both languages. */
public record Text(String zh, String en) {
    public static final int LENGTH_MAX = 200;

    public Text {
        if (zh.isBlank() || en.isBlank() || zh.length() > LENGTH_MAX || en.length() > LENGTH_MAX) {
            throw new IllegalArgumentException(
                    "a text needs both languages, 1 to %d characters each".formatted(LENGTH_MAX));
        }
    }

    public String in(Language language) {
        return switch (language) {
            case ZH_CN -> zh;
            case EN -> en;
        };
    }
}
