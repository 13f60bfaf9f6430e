package org.tingxu.core.duty;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * What all orders about matters are decided with.
 *
 * @param items     the catalogue in force
 * @param actingFor whom the clerk who orders stands in for
 * @param badge     as whom the clerk is shown to the applicant
 */
record Deciding(MatterClock clock, List<Item> items, Optional<ClerkId> actingFor, Optional<Badge> badge) {
    /** An event that a moment's reckoning belongs to. */
    @FunctionalInterface
    interface Happens {
        DutyEvent at(MatterTime time);
    }

    Deciding {
        items = List.copyOf(items);
    }

    Deciding forAbsent(ClerkId absent) {
        return new Deciding(clock, items, Optional.of(absent), badge);
    }

    Deciding shownAs(Badge shown) {
        return new Deciding(clock, items, actingFor, Optional.of(shown));
    }

    Hand hand(ClerkId clerk) {
        return new Hand(clerk, actingFor, badge);
    }

    /** The item as the applicant is told of it today; empty when it is no longer in the catalogue. */
    Optional<Item> told(AcceptedItem item) {
        return items.stream().filter(i -> i.code().equals(item.code())).findFirst();
    }

    /** The event, unless the clock refuses its fact. */
    DutyDecision by(Matter m, ClockFact fact, Happens event) {
        Reckoning reckoning = clock.add(m.item().terms(), m.facts(), fact);
        return reckoning instanceof Reckoning.Refused r
                ? refuse(new DutyRefusal.ByClock(r.fault()))
                : accept(event.at(m.time().next(reckoning)));
    }

    static boolean reasoned(String reason) {
        return UnitPart.fits(reason, DutyRules.REASON_MAX);
    }

    /** A refusal when a text that the order cannot do without is missing or too long. */
    static Optional<DutyRefusal> unreasoned(String field, String reason) {
        return reasoned(reason) ? Optional.empty() : Optional.of(new DutyRefusal.ReasonMissing(field));
    }

    static DutyDecision accept(DutyEvent event) {
        return new DutyDecision.Accepted(List.of(event));
    }

    static DutyDecision refuse(DutyRefusal refusal) {
        return new DutyDecision.Refused(refusal);
    }
}
