package org.tingxu.core.rota;

import java.time.LocalDate;
import java.util.List;
import org.tingxu.core.ledger.EntryFacts;

/** The seats of a week. */
public record RotaFacts(LocalDate monday, List<Seat> seats) implements EntryFacts {
    public RotaFacts {
        seats = List.copyOf(seats);
    }

    RotaFacts swapped(Seat first, Seat second) {
        return new RotaFacts(
                monday,
                seats.stream()
                        .map(s ->
                                s.equals(first) ? s.with(second.clerk()) : s.equals(second) ? s.with(first.clerk()) : s)
                        .toList());
    }
}
