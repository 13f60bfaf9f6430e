package org.tingxu.device.bus;

import java.time.Instant;
import java.util.Optional;

/**
 * How it goes with one device of a bus, counted since the bus was made.
 *
 * @param name       of the device, for people
 * @param asked      questions, each counted once
 * @param told       frames sent that expected no answer
 * @param answered   questions that were answered
 * @param retried    times that a question was asked again
 * @param unanswered questions that were given up, also those refused while it rests
 * @param lastHeard  when its last whole frame came
 * @param lastError  what went wrong last
 * @param restsUntil set while questions are refused because it did not answer; the first one after it is a probe
 */
public record StationHealth(
        String name,
        long asked,
        long told,
        long answered,
        long retried,
        long unanswered,
        Optional<Instant> lastHeard,
        Optional<Fault> lastError,
        Optional<Instant> restsUntil) {

    /** A sentence for the person who looks after devices. */
    public record Fault(String what, Instant at) {}
}
