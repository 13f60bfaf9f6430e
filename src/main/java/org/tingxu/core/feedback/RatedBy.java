package org.tingxu.core.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Where a rating was given. */
public enum RatedBy {
    EVALUATOR("evaluator"),
    PHONE("phone"),
    SCREEN("screen");

    private final String code;

    RatedBy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RatedBy> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
