package org.tingxu.core.hall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** The visits of today that can be rated; of more than {@value #MAX} the one that was served longest ago is forgotten. */
final class Visits {
    static final int MAX = 10_000;

    private final LinkedHashMap<TicketNo, Visit> byTicket = new LinkedHashMap<>();

    Optional<Visit> of(TicketNo ticket) {
        return Optional.ofNullable(byTicket.get(ticket));
    }

    List<Visit> all() {
        return List.copyOf(byTicket.values());
    }

    void served(TicketNo ticket, WindowNo window, ClerkId clerk) {
        put(of(ticket).orElseGet(() -> new Visit(ticket, List.of(), false)).with(new Visit.Stop(window, clerk)));
    }

    void rated(TicketNo ticket) {
        byTicket.computeIfPresent(ticket, (_, visit) -> visit.asRated());
    }

    void put(Visit visit) {
        byTicket.putLast(visit.ticket(), visit);
        if (byTicket.size() > MAX) {
            byTicket.pollFirstEntry();
        }
    }

    void clear() {
        byTicket.clear();
    }
}
