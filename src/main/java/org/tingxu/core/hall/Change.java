package org.tingxu.core.hall;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.duty.Matter;
import org.tingxu.core.ledger.Entry;

/**
 * An event with what it changed, for whoever follows a hall.
 *
 * @param before the event's ticket before it; empty for a new ticket, and for events of no ticket
 * @param after  the same afterwards; empty when the ticket ended
 * @param shift  the window that the event moved
 * @param matter the event's matter as it is afterwards, closed or not; empty for events of no matter
 * @param entry  the event's entry of a ledger as it is afterwards; empty for events of no ledger
 */
public record Change(
        Recorded recorded,
        Optional<Ticket> before,
        Optional<Ticket> after,
        Optional<WindowShift> shift,
        Optional<Matter> matter,
        Optional<Entry> entry) {
    public Event event() {
        return recorded.event();
    }

    public Instant at() {
        return recorded.at();
    }
}
