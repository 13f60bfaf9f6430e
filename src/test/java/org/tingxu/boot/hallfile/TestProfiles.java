package org.tingxu.boot.hallfile;

import java.util.Map;
import java.util.Optional;
import org.tingxu.boot.hallfile.Profiles.Addresses;
import org.tingxu.boot.hallfile.Profiles.Kind;
import org.tingxu.boot.hallfile.Profiles.Known;

/** A model of each kind, with addresses and without. */
public final class TestProfiles {
    public static final Profiles ALL = new Profiles(Map.of(
            "escpos-generic", new Known(Kind.PRINTER, Optional.empty()),
            "onbon-bx-5k", new Known(Kind.SIGN, Optional.of(new Addresses(1, 65_533, 1))),
            "onbon-bx-6k", new Known(Kind.SIGN, Optional.of(new Addresses(1, 65_533, 1))),
            "cd5220", new Known(Kind.SIGN, Optional.empty()),
            "keypad-ff68", new Known(Kind.KEYPAD, Optional.of(new Addresses(1, 254, 1))),
            "evaluator-ff68", new Known(Kind.EVALUATOR, Optional.of(new Addresses(1, 254, 1))),
            "samv-id-reader", new Known(Kind.READER, Optional.empty())));

    private TestProfiles() {}
}
