package org.tingxu.web.auth;

import java.time.Duration;
import java.time.Instant;

/**
 * How many log-ins one address may still try. A success gives its token back, so that a whole hall behind one address can
 * sign in at nine o'clock.
 *
 * @param tokens 0 to {@value #FULL}
 * @param at     when that was counted
 */
record Bucket(double tokens, Instant at) {
    static final int FULL = 30;

    /** Time in which one token comes back. */
    static final Duration REFILL = Duration.ofSeconds(6);

    static Bucket full(Instant now) {
        return new Bucket(FULL, now);
    }

    Bucket refilled(Instant now) {
        double gained = (double) Math.max(0, Duration.between(at, now).toMillis()) / REFILL.toMillis();
        return new Bucket(Math.min(FULL, tokens + gained), now);
    }

    boolean admits() {
        return tokens >= 1;
    }

    Bucket less() {
        return new Bucket(tokens - 1, at);
    }

    /** Whole seconds until one token is there, at least 1. */
    int secondsToNext() {
        double missing = Math.max(0, 1 - tokens);
        return Math.max(1, (int) Math.ceil(missing * REFILL.toMillis() / 1000.0));
    }
}
