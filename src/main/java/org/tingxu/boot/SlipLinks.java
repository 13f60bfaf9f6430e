package org.tingxu.boot;

import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.plan.HallPlan;
import org.tingxu.device.desk.SlipText;
import org.tingxu.web.ticket.Tracking;
import org.tingxu.web.ticket.TrackingLinks;

/** The addresses on a slip: its own ticket, and the hall's form for complaints. */
record SlipLinks(Tracking tracking, TrackingLinks links) implements SlipText.Links {
    @Override
    public String of(HallPlan plan, LocalDate day, TicketNo ticket) {
        return links.of(tracking.token(plan.id(), day, ticket));
    }

    @Override
    public Optional<String> complaints(HallPlan plan) {
        return Optional.of(links.complaints(plan.id()));
    }
}
