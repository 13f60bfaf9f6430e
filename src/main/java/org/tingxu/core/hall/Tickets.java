package org.tingxu.core.hall;

import java.util.function.Function;
import org.tingxu.core.name.TicketNo;

/** Finds the ticket that a command names, or says why there is none. */
final class Tickets {
    private Tickets() {}

    static Decision live(HallState s, TicketNo no, Function<Ticket, Decision> then) {
        return s.ticket(no)
                .map(then)
                .orElseGet(() -> Decision.refuse(
                        s.wasIssued(no) ? new Refusal.TicketEnded(no) : new Refusal.TicketUnknown(no.toString())));
    }
}
