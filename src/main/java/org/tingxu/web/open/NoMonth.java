package org.tingxu.web.open;

import java.io.Serial;

/** The month that was asked for is none, or nothing is published of it. */
final class NoMonth extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    NoMonth(String asked) {
        super("no month \"" + asked + "\"", null, false, false);
    }
}
