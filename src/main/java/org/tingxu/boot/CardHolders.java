package org.tingxu.boot;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.device.desk.CardHolder;
import org.tingxu.journal.card.CardSeal;
import org.tingxu.protocol.wire.Bytes;
import org.tingxu.web.ticket.Tracking;

/** Turns the number of a card into what a hall may know of it: the same hash as of a person who is named in a request. */
record CardHolders(HallPlan plan, Tracking tracking, Optional<CardSeal> seal, InstantSource clock)
        implements CardHolder.Maker {
    @Override
    public CardHolder of(String number) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), plan.zone());
        return new CardHolder(
                day, tracking.holder(plan.id(), day, number), seal.map(s -> Bytes.of(s.seal(plan.id(), day, number))));
    }
}
