package org.tingxu.device.desk;

import java.time.Instant;
import java.util.Optional;

/** What is known of a device at a moment, see {@link DeviceHealth}. */
record Reading(
        Condition condition,
        boolean answers,
        Optional<Instant> lastHeard,
        Optional<DeviceFault> lastError,
        Traffic traffic) {
    /** Counted since the device was opened. */
    record Traffic(long asked, long told, long answered, long retried, long unanswered) {}
}
