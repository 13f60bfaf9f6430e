package org.tingxu.boot;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.boot.hallfile.Profiles;
import org.tingxu.core.plan.HallPlan;

/** The plan of the hall that this server runs. */
final class HallFiles {
    /** The device models that the program ships. */
    static final Profiles PROFILES = new Profiles(Map.of(
            "escpos-generic", new Profiles.Known(Profiles.Kind.PRINTER, Optional.empty()),
            "onbon-bx-5k", addressed(Profiles.Kind.SIGN, 1, 65_533),
            "onbon-bx-6k", addressed(Profiles.Kind.SIGN, 1, 65_533),
            "keypad-ff68", addressed(Profiles.Kind.KEYPAD, 1, 254),
            "evaluator-ff68", addressed(Profiles.Kind.EVALUATOR, 1, 254),
            "samv-id-reader", new Profiles.Known(Profiles.Kind.READER, Optional.empty())));

    private static Profiles.Known addressed(Profiles.Kind kind, int from, int to) {
        return new Profiles.Known(kind, Optional.of(new Profiles.Addresses(from, to, from)));
    }

    private HallFiles() {}

    static HallPlan load(Optional<Path> file) {
        HallFile read = file.map(f -> HallFile.read(f, PROFILES)).orElseGet(() -> HallFile.example("demo", PROFILES));
        String name = file.map(Path::toString).orElse("demo.yaml");
        return switch (read) {
            case HallFile.Loaded loaded -> loaded.plan();
            case HallFile.Faulty faulty ->
                throw new StartFailed(String.join(System.lineSeparator(), faulty.messages(name)));
        };
    }
}
