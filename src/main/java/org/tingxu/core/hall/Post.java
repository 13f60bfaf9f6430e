package org.tingxu.core.hall;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * A clerk at a window.
 *
 * @param badge     what the window shows of the clerk, e.g. {@code 民政01}
 * @param since     when the clerk signed in
 * @param name      the clerk's name as the window shows it
 * @param actingFor whose post it is, when the clerk covers for another
 */
public record Post(ClerkId clerk, String badge, Instant since, Optional<String> name, Optional<ClerkId> actingFor) {
    /** In the clerk's own right. */
    public Post(ClerkId clerk, String badge, Instant since) {
        this(clerk, badge, since, Optional.empty(), Optional.empty());
    }
}
