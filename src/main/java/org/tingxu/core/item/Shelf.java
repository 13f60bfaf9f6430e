package org.tingxu.core.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.ItemCode;

/**
 * One item of the catalogue that was touched since the hall's file was read.
 *
 * @param editions  the last {@value #EDITIONS_KEPT}, oldest first; older ones are in the journal. Empty while nothing is published
 * @param withdrawn why none of them is in force
 */
public record Shelf(ItemCode code, List<Edition> editions, Optional<String> withdrawn, Optional<Draft> draft) {
    public static final int EDITIONS_KEPT = 20;

    public Shelf {
        editions = List.copyOf(editions);
    }

    /** As the hall's file has it. */
    static Shelf of(Item item) {
        return new Shelf(item.code(), List.of(Edition.fromFile(1, item)), Optional.empty(), Optional.empty());
    }

    static Shelf empty(ItemCode code) {
        return new Shelf(code, List.of(), Optional.empty(), Optional.empty());
    }

    /** The edition in force. */
    public Optional<Edition> current() {
        return withdrawn.isPresent() || editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(e -> e.number() == number).findFirst();
    }

    int nextNumber() {
        return editions.isEmpty() ? 1 : editions.getLast().number() + 1;
    }

    Shelf with(Optional<Draft> other) {
        return new Shelf(code, editions, withdrawn, other);
    }

    Shelf with(Edition edition, Optional<Draft> rest) {
        List<Edition> all = new ArrayList<>(editions);
        all.add(edition);
        List<Edition> kept = all.subList(Math.max(0, all.size() - EDITIONS_KEPT), all.size());
        return new Shelf(code, kept, Optional.empty(), rest);
    }

    Shelf without(String why) {
        return new Shelf(code, editions, Optional.of(why), draft);
    }
}
