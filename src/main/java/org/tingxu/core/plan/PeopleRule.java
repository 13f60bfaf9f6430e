package org.tingxu.core.plan;

import java.util.OptionalInt;

/**
 * What a hall does about who its residents are.
 *
 * @param keepNumberDays days for which the number of a card that a ticket was taken with is kept, encrypted; empty = it is not kept
 * @param withoutCard    whether a service that limits numbers by person gives one to somebody who is not named; the limit then binds
 *                       those only who show a card
 */
public record PeopleRule(OptionalInt keepNumberDays, boolean withoutCard) {
    public static final int KEEP_DAYS_MAX = 3_650;

    /** Nothing is kept, and whoever is limited has to be named. */
    public static final PeopleRule DEFAULT = new PeopleRule(OptionalInt.empty(), false);

    public PeopleRule {
        if (keepNumberDays.isPresent()
                && (keepNumberDays.getAsInt() < 1 || keepNumberDays.getAsInt() > KEEP_DAYS_MAX)) {
            throw new IllegalArgumentException(
                    "numbers are kept for 1 to %d days, not %d".formatted(KEEP_DAYS_MAX, keepNumberDays.getAsInt()));
        }
    }
}
