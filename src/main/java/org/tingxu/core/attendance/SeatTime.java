package org.tingxu.core.attendance;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.ClerkId;

/**
 * Time at windows (上岗记录), told by the sign-ins and sign-outs themselves: a register only, of which the hall remembers nothing beyond
 * who sits where.
 */
public final class SeatTime {
    public static final String LEDGER = "seat";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd.HHmmss.SSSSSS");

    private SeatTime() {}

    public static Entry begun(ClerkId clerk, LocalDateTime at, SeatFacts facts) {
        return entry(clerk, at, "manned", Optional.empty(), facts);
    }

    public static Entry ended(ClerkId clerk, LocalDateTime since, LocalDateTime at, SeatFacts facts) {
        return entry(clerk, since, "left", Optional.of(at), facts);
    }

    private static Entry entry(
            ClerkId clerk, LocalDateTime since, String state, Optional<LocalDateTime> closedAt, SeatFacts facts) {
        EntryId id = new EntryId(LEDGER, "w%s.%s".formatted(facts.window(), MOMENT.format(since)));
        return new Entry(id, since, state, Optional.of(clerk), Optional.empty(), Optional.empty(), closedAt, facts);
    }
}
