package org.tingxu.device.desk;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.Text;
import org.tingxu.device.bus.Bus;
import org.tingxu.device.bus.Station;
import org.tingxu.device.bus.StationHealth;
import org.tingxu.device.line.LineState;

/**
 * What a bus knows of one of its devices.
 *
 * @param answers whether its protocol has a question that it answers
 */
record StationReading(Bus bus, Station<?> station, boolean answers) {
    Reading reading() {
        StationHealth health = bus.health(station);
        return new Reading(
                condition(health),
                answers,
                health.lastHeard(),
                health.lastError().map(e -> new DeviceFault(words(health), e.what(), e.at())),
                new Reading.Traffic(
                        health.asked(), health.told(), health.answered(), health.retried(), health.unanswered()));
    }

    private Condition condition(StationHealth health) {
        return up() && !(answers && silent(health)) ? Condition.UP : Condition.DOWN;
    }

    private boolean up() {
        return station.line() instanceof LineState.Up;
    }

    /** Nothing was heard since the last fault. */
    private static boolean silent(StationHealth health) {
        Optional<Instant> fault = health.lastError().map(StationHealth.Fault::at);
        return fault.isPresent()
                && health.lastHeard()
                        .filter(heard -> !heard.isBefore(fault.get()))
                        .isEmpty();
    }

    private Text words(StationHealth health) {
        if (!up()) {
            return DeviceFault.NOT_CONNECTED;
        }
        return answers && silent(health) ? DeviceFault.SILENT : DeviceFault.FAILED;
    }

    /** Why it did not do what it was asked, for people. */
    static DeviceRefused refused(Throwable cause, LineState line) {
        Text what = line instanceof LineState.Up ? DeviceFault.SILENT : DeviceFault.NOT_CONNECTED;
        return new DeviceRefused(what, String.valueOf(cause.getMessage()));
    }
}
