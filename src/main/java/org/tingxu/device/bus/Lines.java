package org.tingxu.device.bus;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.Reach;

/**
 * The lines of a hall, each opened once. Devices with the same line share a bus; a device that needs the line for itself, such as
 * a printer, gets it alone. From any thread.
 */
public final class Lines {
    private final Vertx vertx;
    private final Map<String, Open> open = new LinkedHashMap<>();

    /** The bus is empty where one device has the line alone. */
    private record Open(Reach reach, Line line, Optional<Bus> bus) {}

    public Lines(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * The bus on a line, opened at the first call.
     *
     * @param timing of this device; a bus that is there already goes on at a pace that suits both
     * @throws IllegalArgumentException when another device has the line alone, or speaks on it with other settings
     */
    public synchronized Bus bus(Reach reach, Timing timing) {
        Optional<Open> there = Optional.ofNullable(open.get(reach.place()));
        if (there.isEmpty()) {
            Line line = reach.open(vertx);
            Bus bus = Bus.on(vertx, line, timing);
            open.put(reach.place(), new Open(reach, line, Optional.of(bus)));
            return bus;
        }
        Bus bus = there.get().bus().orElseThrow(taken(reach));
        if (!there.get().reach().speaksLike(reach)) {
            throw new IllegalArgumentException(
                    "%s is asked to speak in two ways, %s and %s: give the devices on it equal settings, or lines of their own"
                            .formatted(reach.place(), there.get().reach(), reach));
        }
        bus.alsoAt(timing);
        return bus;
    }

    /**
     * A line for one device.
     *
     * @throws IllegalArgumentException when the line is in use
     */
    public synchronized Line alone(Reach reach) {
        if (open.containsKey(reach.place())) {
            throw taken(reach).get();
        }
        Line line = reach.open(vertx);
        open.put(reach.place(), new Open(reach, line, Optional.empty()));
        return line;
    }

    private static Supplier<IllegalArgumentException> taken(Reach reach) {
        return () -> new IllegalArgumentException(
                "%s is used by two devices, one of which needs the line for itself: give each a line of its own"
                        .formatted(reach.place()));
    }

    /** How every bus goes, by the place of its line. */
    public synchronized Map<String, LineHealth> health() {
        Map<String, LineHealth> health = new LinkedHashMap<>();
        open.forEach((place, line) -> line.bus().ifPresent(bus -> health.put(place, bus.health())));
        return health;
    }

    /** Closes every line. */
    public synchronized Future<Void> close() {
        List<Future<Void>> closing =
                open.values().stream().map(line -> line.line().close()).toList();
        open.clear();
        return Future.join(closing).mapEmpty();
    }
}
