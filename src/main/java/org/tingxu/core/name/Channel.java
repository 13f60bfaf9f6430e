package org.tingxu.core.name;

import java.util.Arrays;
import java.util.Optional;

/** How somebody took a number. */
public enum Channel {
    KIOSK("kiosk"),
    DESK("desk"),
    PHONE("phone"),
    STATION("station");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
