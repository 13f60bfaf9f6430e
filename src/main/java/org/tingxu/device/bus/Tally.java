package org.tingxu.device.bus;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Counts what becomes a {@link StationHealth}. Changed on the bus's context only, read from anywhere. */
final class Tally {
    private final String name;
    private final InstantSource clock;
    private long asked;
    private long told;
    private long answered;
    private long retried;
    private long unanswered;
    private Optional<Instant> lastHeard = Optional.empty();
    private Optional<StationHealth.Fault> lastError = Optional.empty();
    private Optional<Instant> restsUntil = Optional.empty();
    private volatile StationHealth health;

    Tally(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
        health = snapshot();
    }

    StationHealth health() {
        return health;
    }

    void asked() {
        asked++;
        health = snapshot();
    }

    void told() {
        told++;
        health = snapshot();
    }

    void answered() {
        answered++;
        health = snapshot();
    }

    void retried() {
        retried++;
        health = snapshot();
    }

    void unanswered() {
        unanswered++;
        health = snapshot();
    }

    void heard() {
        lastHeard = Optional.of(clock.instant());
        health = snapshot();
    }

    void error(String what) {
        lastError = Optional.of(new StationHealth.Fault(what, clock.instant()));
        health = snapshot();
    }

    void rests(long ms) {
        restsUntil = Optional.of(clock.instant().plusMillis(ms));
        health = snapshot();
    }

    void awake() {
        restsUntil = Optional.empty();
        health = snapshot();
    }

    private StationHealth snapshot() {
        return new StationHealth(name, asked, told, answered, retried, unanswered, lastHeard, lastError, restsUntil);
    }
}
