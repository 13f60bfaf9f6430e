package org.tingxu.core.hall;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.rating.RatingRules;

/** Ratings by residents (好差评): once a visit, after service has begun. */
final class RateRules {
    private RateRules() {}

    static Decision rate(HallState s, Command.RateVisit c, Instant now) {
        if (!s.wasIssued(c.ticket())) {
            return Decision.refuse(new Refusal.TicketUnknown(c.ticket().toString()));
        }
        Optional<Visit> visit = s.visit(c.ticket());
        if (visit.isEmpty()) {
            return Decision.refuse(new Refusal.NotRateable(c.ticket()));
        }
        if (visit.get().rated()) {
            return Decision.refuse(new Refusal.RatedAlready(c.ticket()));
        }
        return visit.get()
                .at(c.window())
                .map(stop -> rated(s, c, stop.clerk(), now))
                .orElseGet(() -> Decision.refuse(new Refusal.NotServedAt(c.ticket(), c.window())));
    }

    /** A bad rating opens its case by itself. */
    private static Decision rated(HallState s, Command.RateVisit c, ClerkId clerk, Instant now) {
        Event rating = new Event.VisitRated(c.ticket(), c.window(), clerk, c.grade(), c.source());
        return RatingRules.opened(LedgerDoor.scene(s, now), c.ticket(), c.window(), clerk, c.grade(), c.source())
                .map(opened -> Decision.accept(rating, new Event.Ledger(opened)))
                .orElseGet(() -> Decision.accept(rating));
    }
}
