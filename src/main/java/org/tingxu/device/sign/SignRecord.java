package org.tingxu.device.sign;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.tingxu.device.line.LineState;

/** Keeps a sign's {@link SignHealth}: written by the sign alone, read from any thread. */
final class SignRecord {
    private final InstantSource clock;
    private volatile SignHealth health;
    private boolean refused;

    SignRecord(InstantSource clock, LineState line) {
        this.clock = clock;
        this.health = new SignHealth(
                line, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    SignHealth health() {
        return health;
    }

    /** Whether the last fault is that the sign refused, which another picture may mend. */
    boolean refused() {
        return refused && health.fault().isPresent();
    }

    void line(LineState line) {
        health = new SignHealth(
                line, health.wanted(), health.standing(), health.toldAt(), health.heardAt(), health.fault());
    }

    void wanted(SignPicture picture) {
        health = new SignHealth(
                health.line(),
                Optional.of(picture),
                health.standing(),
                health.toldAt(),
                health.heardAt(),
                health.fault());
    }

    void standing(Optional<SignPicture> standing) {
        health = new SignHealth(
                health.line(), health.wanted(), standing, health.toldAt(), health.heardAt(), health.fault());
    }

    void heard() {
        health = new SignHealth(
                health.line(),
                health.wanted(),
                health.standing(),
                health.toldAt(),
                Optional.of(clock.instant()),
                health.fault());
    }

    /** It was told all; whatever was wrong is over. */
    void told(Optional<SignPicture> standing) {
        health = new SignHealth(
                health.line(),
                health.wanted(),
                standing,
                Optional.of(clock.instant()),
                health.heardAt(),
                Optional.empty());
    }

    /** Answers how often it failed in a row. */
    int failed(String reason, boolean byRefusal) {
        refused = byRefusal;
        Instant since = health.fault().map(SignHealth.Fault::since).orElseGet(clock::instant);
        int failures = 1 + health.fault().map(SignHealth.Fault::failures).orElse(0);
        health = new SignHealth(
                health.line(),
                health.wanted(),
                health.standing(),
                health.toldAt(),
                health.heardAt(),
                Optional.of(new SignHealth.Fault(reason, since, failures)));
        return failures;
    }
}
