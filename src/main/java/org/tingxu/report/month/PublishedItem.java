package org.tingxu.report.month;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.tingxu.core.name.ItemCode;

/**
 * One item's numbers as everybody may see them. A count of fewer than {@value Published#GROUP_MIN} is withheld, and where one alone
 * would follow from the hall's total, the next smallest too.
 *
 * @param item  empty for the items together that are not named: withdrawn ones, and those that are not disclosed
 * @param shown a number that is absent is withheld
 */
public record PublishedItem(Optional<ItemCode> item, Map<Cell, Long> shown) {
    /** What is counted of an item. */
    public enum Cell {
        ACCEPTED,
        DECIDED,
        /** Withheld wherever {@link #DECIDED} is. */
        ON_TIME
    }

    public PublishedItem {
        EnumMap<Cell, Long> copy = new EnumMap<>(Cell.class);
        copy.putAll(shown);
        shown = Collections.unmodifiableMap(copy);
    }

    public OptionalLong of(Cell cell) {
        return Optional.ofNullable(shown.get(cell)).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /**
     * The items in the order in which they are named, then the others together.
     *
     * @param named those whose names everybody may read
     */
    public static List<PublishedItem> of(List<ItemCount> counts, List<ItemCode> named) {
        List<ItemCount> rows = new ArrayList<>(named.stream()
                .map(item -> counts.stream()
                        .filter(c -> c.item().equals(item))
                        .findFirst()
                        .orElseGet(() -> new ItemCount(item, 0, 0, 0)))
                .toList());
        List<ItemCount> others =
                counts.stream().filter(c -> !named.contains(c.item())).toList();
        others.stream()
                .reduce((a, b) -> new ItemCount(
                        a.item(), a.accepted() + b.accepted(), a.decided() + b.decided(), a.onTime() + b.onTime()))
                .ifPresent(rows::add);
        Set<Integer> accepted = hidden(rows, ItemCount::accepted);
        Set<Integer> decided = hidden(rows, ItemCount::decided);
        List<PublishedItem> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ItemCount row = rows.get(i);
            Map<Cell, Long> shown = new EnumMap<>(Cell.class);
            if (!accepted.contains(i)) {
                shown.put(Cell.ACCEPTED, row.accepted());
            }
            if (!decided.contains(i)) {
                shown.put(Cell.DECIDED, row.decided());
                shown.put(Cell.ON_TIME, row.onTime());
            }
            out.add(new PublishedItem(i < named.size() ? Optional.of(row.item()) : Optional.empty(), shown));
        }
        return List.copyOf(out);
    }

    private static Set<Integer> hidden(List<ItemCount> rows, ToLongFunction<ItemCount> count) {
        Map<Integer, Long> cells = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.put(i, count.applyAsLong(rows.get(i)));
        }
        return SmallCells.hidden(cells, 1);
    }
}
