package org.tingxu.journal.card;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.core.name.TicketNo;

/**
 * Kept numbers of cards, in clear. Whoever asks has to have said why, in the journal.
 *
 * @param seal empty when the hall keeps none
 */
public record CardNumbers(CardStore store, Optional<CardSeal> seal) {
    /** The number; empty when none is kept, or it cannot be read with this server's key. */
    public Future<Optional<String>> find(HallId hall, LocalDate day, TicketNo ticket) {
        return store.find(hall, day, ticket)
                .map(kept -> seal.flatMap(s -> kept.flatMap(bytes -> s.open(hall, day, bytes))));
    }
}
