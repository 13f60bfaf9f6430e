package org.tingxu.device.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The profiles that the program ships, and those of one's own. */
public final class Profiles {
    private static final String FOLDER = "/firmware-config/";

    private static final SortedMap<String, Protocol> MODELS = new TreeMap<>(Map.ofEntries(
            Map.entry("alpha", Protocol.ALPHA),
            Map.entry("cd5220", Protocol.CD5220),
            Map.entry("cpower-5200", Protocol.CPOWER),
            Map.entry("epson-tm-t88", Protocol.ESCPOS),
            Map.entry("escpos-generic", Protocol.ESCPOS),
            Map.entry("evaluator-ff68", Protocol.EVALUATOR_FF68),
            Map.entry("gprinter", Protocol.ESCPOS),
            Map.entry("keypad-ff68", Protocol.KEYPAD_FF68),
            Map.entry("keypad-modbus", Protocol.KEYPAD_MODBUS),
            Map.entry("modbus-led485", Protocol.MODBUS_DISPLAY),
            Map.entry("onbon-bx-5k", Protocol.ONBON),
            Map.entry("onbon-bx-6k", Protocol.ONBON),
            Map.entry("samv-id-reader", Protocol.SAMV),
            Map.entry("snbc-btp", Protocol.ESCPOS),
            Map.entry("xprinter", Protocol.ESCPOS)));

    private Profiles() {}

    /** Names of the shipped profiles, sorted. */
    public static List<String> names() {
        return List.copyOf(MODELS.keySet());
    }

    /** Names of those of one kind, sorted. */
    public static List<String> names(Protocol.Kind kind) {
        return MODELS.entrySet().stream()
                .filter(model -> model.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A shipped profile.
     *
     * @throws ProfileFaults when it has faults, or there is none of this name; the message names the nearest one
     */
    public static DeviceProfile named(String name) throws ProfileFaults {
        if (!MODELS.containsKey(name)) {
            throw new ProfileFaults(
                    name,
                    0,
                    "no such profile"
                            + NearKey.of(name, MODELS.keySet())
                                    .map(near -> "; did you mean \"" + near + "\"?")
                                    .orElse("; there are " + String.join(", ", MODELS.keySet())));
        }
        return ProfileReader.read("firmware-config/" + name + ".yaml", shipped(name + ".yaml"));
    }

    /**
     * A shipped profile by its name, or a file of one's own by its path, which ends in .yaml.
     *
     * @throws ProfileFaults when it cannot be read or has faults
     */
    public static DeviceProfile find(String nameOrFile) throws ProfileFaults {
        return nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml")
                ? file(Path.of(nameOrFile))
                : named(nameOrFile);
    }

    /**
     * A profile from a file.
     *
     * @throws ProfileFaults when it cannot be read or has faults
     */
    public static DeviceProfile file(Path file) throws ProfileFaults {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(ProfileReader.BYTES_MAX + 1);
            return ProfileReader.read(file.toString(), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProfileFaults(
                    file.toString(), 1, "cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** The vectors beside a shipped profile, as JSON text. */
    public static String vectors(String name) {
        return shipped(name + ".vectors.json");
    }

    private static String shipped(String file) {
        try (InputStream in = Optional.ofNullable(Profiles.class.getResourceAsStream(FOLDER + file))
                .orElseThrow(() -> new IllegalStateException("The jar has no firmware-config/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
