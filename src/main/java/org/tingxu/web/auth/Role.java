package org.tingxu.web.auth;

import java.util.Arrays;
import java.util.Optional;

/** What an account may do; an account has one or more. */
public enum Role {
    /** Calls and serves at a window. */
    CLERK("clerk"),
    /** Watches the hall, steps in. */
    SUPERVISOR("supervisor"),
    /** Sees figures of the whole hall. */
    DIRECTOR("director"),
    /** Opens and closes accounts, changes settings. */
    ADMIN("admin"),
    /** Reads everything, changes nothing. */
    AUDITOR("auditor"),
    /** 代办员: hands in for the villagers of one village station and follows that, nothing else. */
    AGENT("agent");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
