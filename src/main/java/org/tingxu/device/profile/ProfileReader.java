package org.tingxu.device.profile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML to {@link DeviceProfile}. */
public final class ProfileReader {
    /** Longest profile; the shipped ones are below 4 KiB. */
    public static final int BYTES_MAX = 65_536;

    private ProfileReader() {}

    /**
     * Reads one profile.
     *
     * @param file its name, for the messages
     * @throws ProfileFaults with everything that is wrong, each with its line
     */
    public static DeviceProfile read(String file, String yaml) throws ProfileFaults {
        if (yaml.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
            throw new ProfileFaults(file, 1, "longer than " + BYTES_MAX + " bytes: this is no profile");
        }
        List<ProfileFault> faults = new ArrayList<>();
        Node root = compose(file, yaml).orElseThrow(() -> new ProfileFaults(file, 1, "the profile is empty"));
        YamlMap map = new YamlMap(file, root, faults);
        DeviceProfile profile = profile(map);
        map.refuseTheRest();
        if (!faults.isEmpty()) {
            throw new ProfileFaults(faults);
        }
        return profile;
    }

    private static Optional<Node> compose(String file, String yaml) throws ProfileFaults {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setSchema(new CoreSchema())
                    .build();
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ProfileFaults(file, line, "not YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new ProfileFaults(file, 1, "not YAML: " + broken.getMessage());
        }
    }

    private static DeviceProfile profile(YamlMap map) {
        Protocol protocol = Protocol.of(map.oneOf("protocol", Protocol.words())).orElseThrow();
        return switch (protocol) {
            case ONBON -> SignReader.onbon(map);
            case CPOWER -> SignReader.cpower(map);
            case ALPHA -> SignReader.alpha(map);
            case CD5220 -> SignReader.cd5220(map);
            case MODBUS_DISPLAY -> DisplayReader.display(map);
            case ESCPOS -> PrinterReader.printer(map);
            case KEYPAD_FF68 -> KeypadReader.ff68(map);
            case KEYPAD_MODBUS -> KeypadReader.modbus(map);
            case EVALUATOR_FF68 -> EvaluatorReader.evaluator(map);
            case SAMV -> CardReaderReader.samv(map);
        };
    }
}
