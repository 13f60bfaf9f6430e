package org.tingxu.core.duty;

import java.util.Arrays;
import java.util.Optional;

/** On what a notice was printed. */
public enum PaperKind {
    /** On a ticket printer. */
    SLIP("slip"),
    /** On an A4 page, to be signed for. */
    A4("a4");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
