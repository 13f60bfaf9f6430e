package org.tingxu.device.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The languages that devices speak: each is code, and any number of models speak it. */
public enum Protocol {
    ONBON("onbon", Kind.SIGN),
    CPOWER("cpower", Kind.SIGN),
    ALPHA("alpha", Kind.SIGN),
    CD5220("cd5220", Kind.SIGN),
    MODBUS_DISPLAY("modbus-display", Kind.SIGN),
    ESCPOS("escpos", Kind.PRINTER),
    KEYPAD_FF68("keypad-ff68", Kind.KEYPAD),
    KEYPAD_MODBUS("keypad-modbus", Kind.KEYPAD),
    EVALUATOR_FF68("evaluator-ff68", Kind.EVALUATOR),
    SAMV("sam-v", Kind.READER);

    /** What a device is for. */
    public enum Kind {
        SIGN("sign"),
        PRINTER("printer"),
        KEYPAD("keypad"),
        EVALUATOR("evaluator"),
        READER("reader");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    private final String word;
    private final Kind kind;

    Protocol(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** As profiles spell it. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Protocol::word).toList();
    }

    static Optional<Protocol> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }
}
