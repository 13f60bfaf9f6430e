package org.tingxu.protocol.onbon;

import java.util.List;
import org.tingxu.protocol.wire.Range;

/** Which dynamic areas go. */
public sealed interface Deletion {
    /** All of them. */
    record All() implements Deletion {}

    /**
     * These alone; an empty list deletes nothing.
     *
     * @param ids at most {@value #IDS_MAX}, each 0 to 255
     */
    record Only(List<Integer> ids) implements Deletion {
        /** One more means "all" on the line. */
        public static final int IDS_MAX = 254;

        public Only {
            ids = List.copyOf(ids);
            Range.check("number of areas to delete", ids.size(), 0, IDS_MAX);
            ids.forEach(id -> Range.check("area", id, 0, 0xFF));
        }
    }

    Deletion NOTHING = new Only(List.of());
}
