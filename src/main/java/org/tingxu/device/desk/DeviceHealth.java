package org.tingxu.device.desk;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.DeviceId;
import org.tingxu.device.profile.Protocol;

/**
 * How a device is.
 *
 * @param profile    name of its model's file
 * @param place      device file, or address and port; {@value #VIRTUAL} for a simulated one
 * @param since      when its condition came to be
 * @param answers    whether its protocol has a question that it answers; of one without, only its line and what it says unasked
 *                   are known
 * @param lastHeard  when it last said anything
 * @param lastError  the last fault, past ones too
 * @param asked      questions, each counted once
 * @param told       frames that expected no answer; of a printer, everything that was written
 * @param answered   questions that were answered
 * @param retried    times that a question was asked again
 * @param unanswered questions that were given up
 */
public record DeviceHealth(
        DeviceId id,
        Protocol.Kind kind,
        String profile,
        String place,
        Condition condition,
        Instant since,
        boolean answers,
        Optional<Instant> lastHeard,
        Optional<DeviceFault> lastError,
        long asked,
        long told,
        long answered,
        long retried,
        long unanswered) {
    public static final String VIRTUAL = "virtual";

    public boolean virtual() {
        return place.equals(VIRTUAL);
    }
}
