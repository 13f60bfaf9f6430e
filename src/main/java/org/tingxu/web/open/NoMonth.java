package org.tingxu.web.open;

import java.io.Serial;

/** The month that was asked for is none, or nothing is published of it. */
final class NoMonth extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String months;

    /**
     * Refuses it.
     *
     * @param months the page on which there are others
     */
    NoMonth(String asked, String months) {
        super("no month \"" + asked + "\"", null, false, false);
        this.months = months;
    }

    String months() {
        return months;
    }
}
