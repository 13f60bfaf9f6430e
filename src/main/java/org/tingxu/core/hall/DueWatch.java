package org.tingxu.core.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.calendar.OpeningHours;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.RecountDue;
import org.tingxu.core.ledger.Scene;

/**
 * Which due dates of the ledgers another calendar moves: after a new notice of holidays or other hours, each entry is looked at once. No
 * part of the hall's memory: a hall that is restored looks at all once more, and finds what was not yet counted anew.
 */
final class DueWatch {
    /** Entries that are looked at, and due dates that are moved, at once. */
    static final int LOOKED_AT_ONCE = 500;

    private Optional<HolidayNotice> notice = Optional.empty();
    private Optional<OpeningHours> hours = Optional.empty();
    private Optional<EntryId> done = Optional.empty();
    private boolean all;

    /** Is there an entry that was not looked at under the calendar in force? */
    boolean wakes(HallState s) {
        return !all || !same(s);
    }

    private boolean same(HallState s) {
        return notice.filter(s.duties().holidays()::equals).isPresent()
                && hours.filter(s.setUp().hours()::equals).isPresent();
    }

    /** The next due dates that the calendar in force counts otherwise. */
    List<LedgerCommand> look(HallState s, Scene scene) {
        if (!same(s)) {
            notice = Optional.of(s.duties().holidays());
            hours = Optional.of(s.setUp().hours());
            done = Optional.empty();
        }
        List<Entry> next = s.ledgers().after(done, LOOKED_AT_ONCE);
        all = next.size() < LOOKED_AT_ONCE;
        done = next.isEmpty() ? done : Optional.of(next.getLast().id());
        List<LedgerCommand> moved = new ArrayList<>();
        next.stream().filter(scene::miscounted).forEach(e -> moved.add(new RecountDue(e.id())));
        return moved;
    }
}
