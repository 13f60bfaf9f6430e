package org.tingxu.web.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The failed log-ins of one account that still count.
 *
 * @param at when they happened, oldest first
 */
record Failures(List<Instant> at) {
    /** So many failures within {@link #WINDOW} lock the account for {@link #LOCK}, counted from the last one. */
    static final int MAX = 5;

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration LOCK = Duration.ofMinutes(15);

    Failures {
        at = at.stream().sorted().toList();
    }

    /** Until when no attempt is admitted; empty when one is. */
    Optional<Instant> lockedUntil(Instant now) {
        return at.size() < MAX
                ? Optional.empty()
                : Optional.of(at.getLast().plus(LOCK)).filter(now::isBefore);
    }

    /** After one more attempt. One that succeeds takes this back. */
    Failures tried(Instant now) {
        boolean served = at.size() >= MAX && lockedUntil(now).isEmpty();
        Stream<Instant> old = served ? Stream.of() : at.stream().filter(t -> t.isAfter(now.minus(WINDOW)));
        return new Failures(Stream.concat(old, Stream.of(now)).toList());
    }
}
