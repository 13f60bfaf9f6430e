package org.tingxu.boot.hallfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tingxu.core.plan.LinePlan;

/** Reads {@code line}: {@code virtual}, {@code {tcp: host:port}} or {@code {serial: /dev/ttyUSB0, baud: 9600}}. */
final class LineReader {
    static final int BAUD_DEFAULT = 9600;
    static final int BAUD_MIN = 300;
    static final int BAUD_MAX = 4_000_000;
    private static final String WANTED = "virtual, {tcp: host:port} or {serial: /dev/ttyUSB0, baud: 9600}";
    /** An IPv6 address stands in square brackets. */
    private static final Pattern TCP = Pattern.compile("(?:\\[([0-9A-Fa-f:.%]+)]|([A-Za-z0-9._-]+)):([0-9]{1,5})");

    private LineReader() {}

    static Optional<LinePlan> read(Field field, boolean demo) {
        if (field.node() instanceof Node.Scalar s && !s.nothing()) {
            if (!s.text().equals("virtual")) {
                return field.fault(Words.quoted(s.text()) + " is no line", WANTED);
            }
            return demo
                    ? Optional.of(new LinePlan.Virtual())
                    : field.fault(
                            "a virtual device outside of a demonstration", "{tcp: …}, {serial: …}, or hall.demo: true");
        }
        return Section.pairs(field, WANTED).flatMap(keys -> real(field, keys));
    }

    private static Optional<LinePlan> real(Field field, Map<String, Section.Keyed> keys) {
        if (keys.containsKey("tcp") && keys.containsKey("serial")) {
            return field.fault("both tcp and serial", "keep one of them");
        }
        if (keys.containsKey("tcp")) {
            return Section.of(field, List.of("tcp"), List.of())
                    .flatMap(s -> s.field("tcp"))
                    .flatMap(LineReader::tcp);
        }
        if (keys.containsKey("serial") || keys.containsKey("baud")) {
            return Section.of(field, List.of("serial"), List.of("baud")).flatMap(LineReader::serial);
        }
        return field.fault("neither tcp nor serial", WANTED);
    }

    private static Optional<LinePlan> tcp(Field field) {
        String wanted = "host:port, e.g. 192.168.1.50:9100";
        return field.text().flatMap(text -> {
            Matcher m = TCP.matcher(text);
            if (!m.matches()) {
                return field.fault(Words.quoted(text) + " is no TCP address", wanted);
            }
            int port = Integer.parseInt(m.group(3));
            if (port < 1 || port > 65_535) {
                return field.fault("port %d is out of range".formatted(port), "a port from 1 to 65535");
            }
            String host = Optional.ofNullable(m.group(1))
                    .or(() -> Optional.ofNullable(m.group(2)))
                    .orElseThrow();
            return Optional.of(new LinePlan.Tcp(host, port));
        });
    }

    private static Optional<LinePlan> serial(Section section) {
        Optional<String> device = section.field("serial")
                .flatMap(f -> f.text()
                        .flatMap(text -> text.isBlank()
                                ? f.fault("the device is empty", "e.g. /dev/ttyUSB0")
                                : Optional.of(text)));
        int baud =
                section.field("baud").flatMap(f -> f.whole(BAUD_MIN, BAUD_MAX)).orElse(BAUD_DEFAULT);
        return device.map(d -> new LinePlan.Serial(d, baud));
    }
}
