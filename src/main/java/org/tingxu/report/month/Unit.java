package org.tingxu.report.month;

/** What a figure is counted in. */
public enum Unit {
    /** Things; the whole is 1. */
    COUNT("count"),
    /** A part of the whole. */
    PERCENT("percent"),
    /** Microseconds shared by the whole. */
    MEAN_TIME("seconds"),
    /** Microseconds that one of the whole had. */
    ONE_TIME("seconds");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    /** What a reader is told: {@code count percent seconds}. */
    public String code() {
        return code;
    }
}
