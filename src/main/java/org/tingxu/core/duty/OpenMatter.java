package org.tingxu.core.duty;

import java.util.List;

/**
 * A matter that is not closed, for a recount.
 *
 * @param key what the caller knows it by
 */
public record OpenMatter<K>(K key, Terms terms, List<ClockFact> facts) {
    public OpenMatter {
        facts = List.copyOf(facts);
    }
}
