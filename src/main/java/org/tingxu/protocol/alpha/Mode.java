package org.tingxu.protocol.alpha;

/** How a text comes. */
public enum Mode {
    ROTATE('a'),
    HOLD('b'),
    FLASH('c'),
    ROLL_UP('e'),
    ROLL_DOWN('f'),
    ROLL_LEFT('g'),
    ROLL_RIGHT('h'),
    WIPE_UP('i'),
    WIPE_DOWN('j'),
    WIPE_LEFT('k'),
    WIPE_RIGHT('l'),
    SCROLL('m'),
    AUTOMATIC('o'),
    ROLL_IN('p'),
    ROLL_OUT('q'),
    WIPE_IN('r'),
    WIPE_OUT('s'),
    COMPRESSED_ROTATE('t');

    private final char wire;

    Mode(char wire) {
        this.wire = wire;
    }

    char wire() {
        return wire;
    }
}
