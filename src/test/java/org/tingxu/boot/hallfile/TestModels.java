package org.tingxu.boot.hallfile;

import java.util.Map;
import java.util.Optional;
import org.tingxu.boot.hallfile.Models.Addresses;
import org.tingxu.boot.hallfile.Models.Kind;
import org.tingxu.boot.hallfile.Models.Known;

/** A model of each kind, with addresses and without. */
public final class TestModels {
    public static final Models ALL = new Models(Map.of(
            "escpos-generic", new Known(Kind.PRINTER, Optional.empty()),
            "onbon-bx-5k", new Known(Kind.SIGN, Optional.of(new Addresses(1, 65_533, 1))),
            "onbon-bx-6k", new Known(Kind.SIGN, Optional.of(new Addresses(1, 65_533, 1))),
            "cd5220", new Known(Kind.SIGN, Optional.empty()),
            "keypad-ff68", new Known(Kind.KEYPAD, Optional.of(new Addresses(1, 254, 1))),
            "evaluator-ff68", new Known(Kind.EVALUATOR, Optional.of(new Addresses(1, 254, 1))),
            "samv-id-reader", new Known(Kind.READER, Optional.empty())));

    private TestModels() {}
}
