package org.tingxu.core.contact;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.name.ClerkId;

/**
 * A hand-over that nobody signed for in time: counts in the appraisal (绩效考核).
 *
 * @param clerk  who had to; empty when a window or service was named and nobody or several sat there
 * @param signBy when it was due
 */
public record LateSignature(Receiver to, Optional<ClerkId> clerk, LocalDateTime signBy) {}
