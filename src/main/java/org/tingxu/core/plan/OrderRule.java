package org.tingxu.core.plan;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How the next ticket is chosen: the first part that prefers one of two tickets decides; when none does, the longer wait.
 *
 * @param parts         each part at most once, most important first
 * @param agedAfter     a wait from which a ticket counts as aged
 * @param ordinaryEvery while ordinary tickets wait, every n-th call of a window is an ordinary one; at least 2
 */
public record OrderRule(List<Part> parts, Duration agedAfter, int ordinaryEvery) {
    /** A part of the order, by the name it has in the hall's file. */
    public enum Part {
        /** Every n-th call is an ordinary one, so that priority groups starve nobody. */
        RATIO,
        /** Priority groups before others. */
        GROUP,
        /** Aged tickets before others, the longest wait first. */
        AGED,
        /** The window's first rank of services before its second. */
        SERVICE
    }

    public static final OrderRule DEFAULT =
            new OrderRule(List.of(Part.RATIO, Part.GROUP, Part.AGED, Part.SERVICE), Duration.ofMinutes(30), 3);

    public OrderRule {
        parts = List.copyOf(parts);
        if (Set.copyOf(parts).size() != parts.size()) {
            throw new IllegalArgumentException("a part of the order is named twice");
        }
        if (ordinaryEvery < 2) {
            throw new IllegalArgumentException("ordinaryEvery is 2 or more");
        }
    }
}
