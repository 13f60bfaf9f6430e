package org.tingxu.core.duty;

import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * Whose hand did it.
 *
 * @param actingFor the clerk of the post who is away (AB角); never the clerk himself
 */
public record Hand(ClerkId clerk, Optional<ClerkId> actingFor) {
    public Hand {
        if (actingFor.filter(clerk::equals).isPresent()) {
            throw new IllegalArgumentException("%s acts for somebody else".formatted(clerk));
        }
    }

    public static Hand of(ClerkId clerk) {
        return new Hand(clerk, Optional.empty());
    }
}
