package org.tingxu.report.month;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The amounts of a month.
 *
 * @param amounts those that are counted; one that nobody counts yet is absent
 * @param days    in order
 */
public record Tallies(Map<Tally, Long> amounts, List<DayRow> days) {
    public Tallies {
        EnumMap<Tally, Long> copy = new EnumMap<>(Tally.class);
        copy.putAll(amounts);
        amounts = Collections.unmodifiableMap(copy);
        days = List.copyOf(days);
    }

    /** Their sum; empty when one of them is not counted. */
    OptionalLong sum(Set<Tally> which) {
        long sum = 0;
        for (Tally tally : which) {
            Optional<Long> amount = Optional.ofNullable(amounts.get(tally));
            if (amount.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += amount.get();
        }
        return OptionalLong.of(sum);
    }

    /** Did nothing happen at all? */
    boolean nothing() {
        return amounts.values().stream().allMatch(n -> n == 0);
    }
}
