package org.tingxu.report.month;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which numbers of a table are withheld, so that nobody in a small group can be recognized. */
final class SmallCells {
    private SmallCells() {}

    /**
     * The cells of 1 to {@link Published#GROUP_MIN} − 1; where one alone would follow from the sum, the next smallest too.
     *
     * @param cells     whose sum is told
     * @param otherFrom the least number that may be withheld beside a single one: 0 where even a nought would tell
     */
    static <K> Set<K> hidden(Map<K, Long> cells, long otherFrom) {
        Set<K> hidden = new HashSet<>();
        cells.forEach((cell, n) -> {
            if (n > 0 && n < Published.GROUP_MIN) {
                hidden.add(cell);
            }
        });
        if (hidden.size() == 1) {
            cells.entrySet().stream()
                    .filter(e -> !hidden.contains(e.getKey()) && e.getValue() >= otherFrom)
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(e -> hidden.add(e.getKey()));
        }
        return hidden;
    }
}
