package org.tingxu.writer;

import java.util.List;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Hall;

/** Hears what is committed, in order, on the hall's loop. Must not throw, and must not block. */
public interface Follower {
    /**
     * Begins to follow, and begins anew after each recovery of the writer.
     *
     * @param hall the committed hall, to be read on the hall's loop only
     */
    void began(Hall hall, long epoch, long seq);

    /** What was committed, in order, with the hall as it is after it. */
    void committed(List<Change> changes, Hall hall);
}
