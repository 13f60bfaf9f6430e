package org.tingxu.device.desk;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tingxu.core.plan.LinePlan;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.Lines;
import org.tingxu.device.bus.Timing;
import org.tingxu.device.line.Backoff;
import org.tingxu.device.line.Line;
import org.tingxu.device.line.Reach;
import org.tingxu.device.line.TcpPlace;
import org.tingxu.device.line.VirtualLine;
import org.tingxu.device.profile.DeviceProfile;

/** The lines of a hall's file. A virtual one is a cable inside the process, for one device, with a simulated device at its end. */
final class HallLines {
    private static final long WRITE_TIMEOUT_MS = 5_000;

    private final Vertx vertx;
    private final Lines lines;
    private final List<Line> cables = new ArrayList<>();

    HallLines(Vertx vertx) {
        this.vertx = vertx;
        lines = new Lines(vertx);
    }

    /** Where a line is, for people. */
    static String place(LinePlan plan, DeviceProfile profile) {
        return plan instanceof LinePlan.Virtual
                ? DeviceHealth.VIRTUAL
                : reach(plan, profile).place();
    }

    private static Reach reach(LinePlan plan, DeviceProfile profile) {
        return switch (plan) {
            case LinePlan.Tcp tcp -> new TcpPlace(tcp.host(), tcp.port(), WRITE_TIMEOUT_MS, Backoff.USUAL);
            case LinePlan.Serial serial ->
                profile.serial().on(serial.device(), serial.baud(), WRITE_TIMEOUT_MS, Backoff.USUAL);
            case LinePlan.Virtual _ -> throw new IllegalStateException("a virtual line is nowhere");
        };
    }

    /**
     * The bus of a device; those with the same line share it.
     *
     * @param simulation puts a simulated device at the other end of a virtual line
     */
    Bus bus(LinePlan plan, DeviceProfile profile, Consumer<Line> simulation) {
        return switch (plan) {
            case LinePlan.Virtual _ -> Bus.on(vertx, cable(simulation), Timing.unpaced());
            case LinePlan.Tcp _ ->
                lines.bus(
                        reach(plan, profile),
                        Timing.serial(profile.serial().baud(), profile.basics().gapMs()));
            case LinePlan.Serial serial ->
                lines.bus(
                        reach(plan, profile),
                        Timing.serial(
                                profile.serial().on(serial.device(), serial.baud(), WRITE_TIMEOUT_MS, Backoff.USUAL),
                                profile.basics().gapMs()));
        };
    }

    /** A line for one device. */
    Line alone(LinePlan plan, DeviceProfile profile, Consumer<Line> simulation) {
        return plan instanceof LinePlan.Virtual ? cable(simulation) : lines.alone(reach(plan, profile));
    }

    private Line cable(Consumer<Line> simulation) {
        VirtualLine.Pair pair = VirtualLine.pair(vertx);
        simulation.accept(pair.device());
        cables.add(pair.host());
        return pair.host();
    }

    Future<Void> close() {
        List<Future<Void>> closing =
                new ArrayList<>(cables.stream().map(Line::close).toList());
        closing.add(lines.close());
        return Future.join(closing).mapEmpty();
    }
}
