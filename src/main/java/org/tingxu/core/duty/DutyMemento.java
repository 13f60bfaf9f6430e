package org.tingxu.core.duty;

import java.util.List;
import java.util.Optional;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;

/**
 * All that a hall remembers of its duties, as a value. Equal histories give equal mementos.
 *
 * @param last    the last number that was given
 * @param recount the matters after this number are still to be reckoned anew; empty = none
 * @param matters open ones, by number
 * @param taken   what was taken in today from a number, by matter
 */
public record DutyMemento(
        HolidayNotice holidays,
        Optional<MatterNo> last,
        Optional<Recounting> recount,
        List<Matter> matters,
        List<Taken> taken) {
    public static final DutyMemento NONE =
            new DutyMemento(HolidayNotice.of(List.of()), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** A recount that goes on. */
    public record Recounting(Optional<MatterNo> done) {}

    /** One item of one ticket, and the matter that came of it. */
    public record Taken(TicketNo ticket, ItemCode item, MatterNo matter) {}

    public DutyMemento {
        matters = List.copyOf(matters);
        taken = List.copyOf(taken);
    }
}
