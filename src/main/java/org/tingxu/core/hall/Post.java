package org.tingxu.core.hall;

import java.time.Instant;
import org.tingxu.core.name.ClerkId;

/**
 * A clerk at a window.
 *
 * @param badge what the window shows of the clerk, e.g. {@code 民政01}
 * @param since when the clerk signed in
 */
public record Post(ClerkId clerk, String badge, Instant since) {}
