package org.tingxu.core.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * One visit of a resident as far as it can be rated: it outlives its ticket.
 *
 * @param stops where it was served, each window once, the last one last
 */
public record Visit(TicketNo ticket, List<Stop> stops, boolean rated) {
    /** Service at one window, by whoever served there last. */
    public record Stop(WindowNo window, ClerkId clerk) {}

    public Visit {
        stops = List.copyOf(stops);
    }

    public Optional<Stop> at(WindowNo window) {
        return stops.stream().filter(s -> s.window().equals(window)).findFirst();
    }

    Visit with(Stop stop) {
        List<Stop> all = new ArrayList<>(stops);
        all.removeIf(s -> s.window().equals(stop.window()));
        all.add(stop);
        return new Visit(ticket, all, rated);
    }

    Visit asRated() {
        return new Visit(ticket, stops, true);
    }
}
