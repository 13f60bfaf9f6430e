package org.tingxu.boot;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.boot.hallfile.Models;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.device.profile.AddressRange;
import org.tingxu.device.profile.DeviceProfile;
import org.tingxu.device.profile.ProfileFaults;
import org.tingxu.device.profile.Profiles;

/** The plan of the hall that this server runs. */
final class HallFiles {
    private HallFiles() {}

    static HallPlan load(Optional<Path> file) {
        Models models = models();
        HallFile read = file.map(f -> HallFile.read(f, models)).orElseGet(() -> HallFile.example("demo", models));
        String name = file.map(Path::toString).orElse("demo.yaml");
        return switch (read) {
            case HallFile.Loaded loaded -> loaded.plan();
            case HallFile.Faulty faulty ->
                throw new StartFailed(String.join(System.lineSeparator(), faulty.messages(name)));
        };
    }

    /** The device models that the program ships. */
    static Models models() {
        Map<String, Models.Known> known = new HashMap<>();
        for (String name : Profiles.names()) {
            try {
                known.put(name, known(Profiles.named(name)));
            } catch (ProfileFaults e) {
                throw new IllegalStateException("the program ships a profile with faults: " + e.getMessage(), e);
            }
        }
        return new Models(known);
    }

    /** A model may be delivered with the address that all of its kind obey, which lies beside the others. */
    private static Models.Addresses addresses(AddressRange range) {
        return new Models.Addresses(
                Math.min(range.min(), range.delivered()), Math.max(range.max(), range.delivered()), range.delivered());
    }

    private static Models.Known known(DeviceProfile profile) {
        Models.Kind kind = switch (profile.protocol().kind()) {
            case PRINTER -> Models.Kind.PRINTER;
            case SIGN -> Models.Kind.SIGN;
            case KEYPAD -> Models.Kind.KEYPAD;
            case EVALUATOR -> Models.Kind.EVALUATOR;
            case READER -> Models.Kind.READER;
        };
        return new Models.Known(kind, profile.basics().addresses().map(HallFiles::addresses));
    }
}
