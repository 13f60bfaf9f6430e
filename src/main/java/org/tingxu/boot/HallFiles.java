package org.tingxu.boot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.tingxu.boot.hallfile.HallFile;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.device.profile.Profiles;
import org.tingxu.device.profile.Protocol;

/** The plan of the hall that this server runs. */
final class HallFiles {
    /** The printer models that the program ships. */
    static final Set<String> PROFILES = Set.copyOf(Profiles.names(Protocol.Kind.PRINTER));

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
