package org.tingxu.protocol.keypad;

/** Commands and values of FF 68. */
final class Wire {
    /** From a pad: keys. To a pad: its echo. To an evaluator: start, or a rating that was taken. */
    static final int KEY = 0x01;

    /** To a pad: six places. To an evaluator: stars. */
    static final int SHOW = 0x02;

    static final int BEEP = 0x03;
    static final int RATING = 0x11;
    static final int START_RATING = 0x0B;
    static final int BLANK = 0x0A;

    private Wire() {}
}
