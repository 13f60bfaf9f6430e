package org.tingxu.boot.hallfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tingxu.core.plan.LinePlan;

/**
 * Which devices are on which line. Several may share one when each has an address of its own; a virtual device has a line of its own
 * whatever else there is.
 */
final class SharedLines {
    private record Taken(LinePlan line, OptionalInt address, String who, int at) {}

    private final Map<String, List<Taken>> byPort = new LinkedHashMap<>();

    /**
     * Puts a device on a line, with a fault when it cannot be there.
     *
     * @param who     for messages, e.g. {@code sign 'sign-1'}
     * @param address empty = it needs the line for itself
     * @param place   where the address is written, or the line when it is not
     */
    void take(String who, LinePlan line, OptionalInt address, Field place) {
        Optional<String> port = port(line);
        if (port.isEmpty()) {
            return;
        }
        List<Taken> others = byPort.computeIfAbsent(port.get(), _ -> new ArrayList<>());
        for (Taken other : others) {
            if (conflict(other, line, address, place)) {
                break;
            }
        }
        others.add(new Taken(line, address, who, place.line()));
    }

    private static boolean conflict(Taken other, LinePlan line, OptionalInt address, Field place) {
        String before = "%s on line %d".formatted(other.who(), other.at());
        if (!other.line().equals(line)) {
            place.fault("%s uses this port with another speed".formatted(before), "give both the same baud");
        } else if (other.address().isEmpty() || address.isEmpty()) {
            place.fault(
                    "%s uses this line, and devices without address cannot share it".formatted(before),
                    "give each its own line");
        } else if (other.address().equals(address)) {
            place.fault(
                    "%s has address %d on this line".formatted(before, address.getAsInt()),
                    "give each its own address, and set it on the device");
        } else {
            return false;
        }
        return true;
    }

    private static Optional<String> port(LinePlan line) {
        return switch (line) {
            case LinePlan.Virtual _ -> Optional.empty();
            case LinePlan.Tcp tcp -> Optional.of("tcp " + tcp.host() + ":" + tcp.port());
            case LinePlan.Serial serial -> Optional.of("serial " + serial.device());
        };
    }
}
