package org.tingxu.device.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.line.SerialSettings;

/** The part that all profiles have. */
final class BasicsReader {
    private static final int GAP_MS_MAX = 1_000;
    private static final int TRIES_MAX = 10;

    /** Longest wait that a profile may ask for, in milliseconds. */
    static final int WAIT_MS_MAX = 120_000;

    private BasicsReader() {}

    /** The part of a device that has its line to itself. */
    static Basics alone(YamlMap map, Protocol protocol, ModelCharset... charsets) {
        return basics(map, protocol, Optional.empty(), charsets);
    }

    /** The part of a device that may share its line with others. */
    static Basics addressed(YamlMap map, Protocol protocol, int addressMax, ModelCharset... charsets) {
        return basics(map, protocol, Optional.of(addresses(map.map("addresses"), addressMax)), charsets);
    }

    private static Basics basics(
            YamlMap map, Protocol protocol, Optional<AddressRange> addresses, ModelCharset... charsets) {
        return new Basics(
                map.text("vendor"),
                map.text("model"),
                protocol,
                map.constant("evidence", Evidence.values()),
                serial(map.map("serial")),
                map.has("tcpPort") ? OptionalInt.of(map.whole("tcpPort", 1, 65_535)) : OptionalInt.empty(),
                addresses,
                charset(map, charsets),
                map.whole("gapMs", 0, GAP_MS_MAX));
    }

    private static ModelCharset charset(YamlMap map, ModelCharset... allowed) {
        List<String> words = Arrays.stream(allowed).map(ModelCharset::word).toList();
        return allowed[words.indexOf(map.oneOf("charset", words))];
    }

    private static SerialDefaults serial(YamlMap map) {
        SerialDefaults serial = new SerialDefaults(
                map.whole("baud", 300, 4_000_000),
                map.whole("dataBits", 7, 8),
                map.whole("stopBits", 1, 2),
                map.constant("parity", SerialSettings.Parity.values()),
                map.constant("flow", SerialSettings.Flow.values()),
                map.flag("rs485"));
        map.refuseTheRest();
        return serial;
    }

    private static AddressRange addresses(YamlMap map, int max) {
        AddressRange range = new AddressRange(
                map.whole("min", 0, max),
                map.whole("max", 0, max),
                map.whole("delivered", 0, max),
                map.has("broadcast") ? OptionalInt.of(map.whole("broadcast", 0, max)) : OptionalInt.empty());
        if (range.min() > range.max() || !range.holds(range.delivered())) {
            map.fault("delivered", "must lie between min and max, and min must not be above max");
        }
        map.refuseTheRest();
        return range;
    }

    static Patience patience(YamlMap map) {
        Patience patience = new Patience(map.number("answerMs", 1, WAIT_MS_MAX), map.whole("tries", 1, TRIES_MAX));
        map.refuseTheRest();
        return patience;
    }
}
