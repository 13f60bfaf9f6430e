package org.tingxu.web.voice;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tingxu.web.auth.FrontDoor;
import org.tingxu.web.problem.Refused;
import org.tingxu.web.problem.RequestProblems;

/**
 * How often one address may write without a log-in: {@value #FULL} times at once, and one more every {@link #REFILL}. Kept in memory for
 * the last {@value #ADDRESSES_MAX} addresses; a restart forgets it.
 */
public final class PublicLimit {
    static final int FULL = 20;
    static final Duration REFILL = Duration.ofSeconds(15);
    static final int ADDRESSES_MAX = 10_000;

    /**
     * What an address has used.
     *
     * @param spent of the tokens, at a moment
     */
    private record Spent(double spent, Instant at) {}

    private final Map<String, Spent> byAddress = new LinkedHashMap<>();
    private final FrontDoor front;
    private final InstantSource clock;

    public PublicLimit(FrontDoor front, InstantSource clock) {
        this.front = front;
        this.clock = clock;
    }

    /**
     * Counts a request.
     *
     * @throws Refused when the request's address has to wait
     */
    void take(RoutingContext ctx) {
        take(front.callerAddress(ctx.request()));
    }

    synchronized void take(String address) {
        Instant now = clock.instant();
        Spent before = byAddress.getOrDefault(address, new Spent(0, now));
        double given = (double) Duration.between(before.at(), now).toMillis() / REFILL.toMillis();
        double spent = Math.max(0, before.spent() - Math.max(0, given)) + 1;
        if (spent > FULL) {
            throw new Refused(RequestProblems.tooMany((int) Math.ceil((spent - FULL) * REFILL.toSeconds())));
        }
        byAddress.remove(address);
        byAddress.put(address, new Spent(spent, now));
        if (byAddress.size() > ADDRESSES_MAX) {
            byAddress.remove(byAddress.keySet().iterator().next());
        }
    }
}
