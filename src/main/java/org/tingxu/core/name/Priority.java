package org.tingxu.core.name;

import java.util.Arrays;
import java.util.Optional;

/** Whom the law or custom lets go first (优先); everybody else is {@link #NONE}. */
public enum Priority {
    NONE("none"),
    ELDERLY("elderly"),
    DISABLED("disabled"),
    PREGNANT("pregnant"),
    MILITARY("military");

    private final String code;

    Priority(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean first() {
        return this != NONE;
    }

    public static Optional<Priority> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
