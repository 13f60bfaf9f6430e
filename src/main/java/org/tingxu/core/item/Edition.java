package org.tingxu.core.item;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.core.duty.Item;
import org.tingxu.core.name.ClerkId;

/**
 * What an item was when it came into force.
 *
 * @param number from 1, never given twice
 */
public record Edition(int number, Item item, Origin origin) {
    /** Where an edition comes from. */
    public sealed interface Origin {
        /** The hall's file. */
        record FromFile() implements Origin {}

        /**
         * A reviewed draft, or an older edition.
         *
         * @param restored number of the older edition
         */
        record Published(ClerkId by, Instant at, Optional<Integer> restored) implements Origin {}
    }

    static Edition fromFile(int number, Item item) {
        return new Edition(number, item, new Origin.FromFile());
    }
}
