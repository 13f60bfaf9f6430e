package org.tingxu.device.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tingxu.device.printing.PrinterProfile.Capabilities;
import org.tingxu.device.printing.PrinterProfile.Paper;
import org.tingxu.device.printing.PrinterProfile.StatusBits;
import org.tingxu.device.printing.PrinterProfile.StatusQuestion;
import org.tingxu.device.printing.PrinterProfile.Timeouts;
import org.tingxu.protocol.escpos.TextCharset;

/** YAML to {@link PrinterProfile}. */
public final class ProfileReader {
    private static final long MASK_MAX = 0xFFFF_FFFFL;
    private static final long TIMEOUT_MS_MAX = 120_000;

    private ProfileReader() {}

    /**
     * Reads one profile.
     *
     * @param file its name, for the messages
     * @throws ProfileFaults with everything that is wrong, each with its line
     */
    public static PrinterProfile read(String file, String yaml) throws ProfileFaults {
        List<ProfileFault> faults = new ArrayList<>();
        Node root = compose(file, yaml)
                .orElseThrow(() -> new ProfileFaults(List.of(new ProfileFault(file, 1, "the profile is empty"))));
        PrinterProfile profile = profile(new YamlMap(file, root, faults));
        if (!faults.isEmpty()) {
            throw new ProfileFaults(faults);
        }
        return profile;
    }

    private static Optional<Node> compose(String file, String yaml) throws ProfileFaults {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ProfileFaults(List.of(new ProfileFault(file, line, "not YAML: " + broken.getProblem())));
        }
    }

    private static PrinterProfile profile(YamlMap map) {
        map.oneOf("protocol", List.of("escpos"));
        PrinterProfile profile = new PrinterProfile(
                map.text("vendor"),
                map.text("model"),
                map.constant("evidence", PrinterProfile.Evidence.values()),
                serial(map.map("serial")),
                (int) map.number("tcpPort", 1, 65_535),
                TextCharset.valueOf(
                        map.oneOf("charset", List.of("GB18030", "GBK")).toUpperCase(Locale.ROOT)),
                papers(map),
                (int) map.number("qrModuleDots", 1, 16),
                capabilities(map.map("capabilities")),
                map.maps("questions").stream().map(ProfileReader::question).toList(),
                autoStatus(map.map("autoStatus")),
                map.constant("ack", PrinterProfile.AckMode.values()),
                timeouts(map.map("timeouts")));
        map.refuseTheRest();
        return profile;
    }

    private static PrinterProfile.Serial serial(YamlMap map) {
        PrinterProfile.Serial serial = new PrinterProfile.Serial(
                (int) map.number("baud", 300, 4_000_000),
                (int) map.number("dataBits", 7, 8),
                (int) map.number("stopBits", 1, 2),
                map.oneOf("parity", List.of("none", "odd", "even")),
                map.oneOf("flow", List.of("none", "rtscts", "xonxoff")),
                map.flag("rs485"));
        map.refuseTheRest();
        return serial;
    }

    private static List<Paper> papers(YamlMap map) {
        List<Paper> papers =
                map.maps("papers").stream().map(ProfileReader::paper).toList();
        if (papers.isEmpty()) {
            map.fault("papers", "must name at least one paper");
            return List.of(new Paper(80, 576));
        }
        return papers;
    }

    private static Paper paper(YamlMap map) {
        Paper paper = new Paper((int) map.number("widthMm", 40, 120), (int) map.number("dots", 192, 960));
        map.refuseTheRest();
        return paper;
    }

    private static Capabilities capabilities(YamlMap map) {
        Capabilities capabilities = new Capabilities(map.flag("qr"), map.flag("autoStatus"));
        map.refuseTheRest();
        return capabilities;
    }

    private static StatusQuestion question(YamlMap map) {
        StatusQuestion question = new StatusQuestion((int) map.number("ask", 1, 4), bits(map));
        map.refuseTheRest();
        return question;
    }

    private static StatusBits autoStatus(YamlMap map) {
        StatusBits bits = bits(map);
        map.refuseTheRest();
        return bits;
    }

    private static StatusBits bits(YamlMap map) {
        return new StatusBits(
                map.numberOr("coverOpen", 0, MASK_MAX),
                map.numberOr("paperOut", 0, MASK_MAX),
                map.numberOr("paperNearEnd", 0, MASK_MAX),
                map.numberOr("error", 0, MASK_MAX),
                map.numberOr("flip", 0, MASK_MAX));
    }

    private static Timeouts timeouts(YamlMap map) {
        Timeouts timeouts = new Timeouts(
                map.number("statusMs", 1, TIMEOUT_MS_MAX),
                map.number("writeMs", 1, TIMEOUT_MS_MAX),
                map.number("ackMs", 1, TIMEOUT_MS_MAX));
        map.refuseTheRest();
        return timeouts;
    }
}
