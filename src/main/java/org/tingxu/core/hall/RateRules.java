package org.tingxu.core.hall;

import java.util.Optional;

/** Ratings by residents (好差评): once a visit, after service has begun. */
final class RateRules {
    private RateRules() {}

    static Decision rate(HallState s, Command.RateVisit c) {
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
                .map(stop -> Decision.accept(
                        new Event.VisitRated(c.ticket(), c.window(), stop.clerk(), c.grade(), c.source())))
                .orElseGet(() -> Decision.refuse(new Refusal.NotServedAt(c.ticket(), c.window())));
    }
}
