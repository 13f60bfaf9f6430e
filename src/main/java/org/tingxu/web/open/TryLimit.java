package org.tingxu.web.open;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often an address may name a wrong code: {@value #TRIES} times, of which one comes back every {@link #BACK_EVERY}. */
final class TryLimit {
    static final int TRIES = 10;
    static final Duration BACK_EVERY = Duration.ofSeconds(30);

    /** Addresses that are remembered; the one that was heard of longest ago is forgotten first. */
    static final int ADDRESSES_MAX = 10_000;

    private record Left(double tries, Instant at) {
        Left at(Instant now) {
            double back = (double) Math.max(0, Duration.between(at, now).toMillis()) / BACK_EVERY.toMillis();
            return new Left(Math.min(TRIES, tries + back), now);
        }
    }

    private final Map<String, Left> addresses = new LinkedHashMap<>(16, 0.75f, true);

    synchronized boolean admits(String address, Instant now) {
        return left(address, now).tries() >= 1;
    }

    synchronized void wrong(String address, Instant now) {
        Left left = left(address, now);
        addresses.put(address, new Left(left.tries() - 1, now));
        if (addresses.size() > ADDRESSES_MAX) {
            addresses.remove(addresses.keySet().iterator().next());
        }
    }

    private Left left(String address, Instant now) {
        return addresses.getOrDefault(address, new Left(TRIES, now)).at(now);
    }
}
