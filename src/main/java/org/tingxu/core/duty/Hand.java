package org.tingxu.core.duty;

import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * Whose hand did it.
 *
 * @param actingFor the clerk of the post who is away (AB角); never the clerk himself
 * @param badge     as whom the clerk was shown; empty where nobody told
 */
public record Hand(ClerkId clerk, Optional<ClerkId> actingFor, Optional<Badge> badge) {
    public Hand {
        if (actingFor.filter(clerk::equals).isPresent()) {
            throw new IllegalArgumentException("%s acts for somebody else".formatted(clerk));
        }
    }

    public Hand(ClerkId clerk, Optional<ClerkId> actingFor) {
        this(clerk, actingFor, Optional.empty());
    }

    public static Hand of(ClerkId clerk) {
        return new Hand(clerk, Optional.empty());
    }
}
