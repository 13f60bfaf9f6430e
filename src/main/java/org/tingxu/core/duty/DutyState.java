package org.tingxu.core.duty;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tingxu.core.calendar.HolidayNotice;
import org.tingxu.core.duty.DutyMemento.Recounting;
import org.tingxu.core.duty.DutyMemento.Taken;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;

/** All that a hall remembers of its duties. Only {@link DutyHistory} changes it. A closed matter is remembered by the journal alone. */
public final class DutyState {
    /** One item from one number: taken in once. */
    record Source(TicketNo ticket, ItemCode item) {}

    HolidayNotice holidays = DutyMemento.NONE.holidays();
    Optional<MatterNo> last = Optional.empty();
    Optional<Recounting> recount = Optional.empty();
    final TreeMap<MatterNo, Matter> open = new TreeMap<>();
    final Map<Source, MatterNo> taken = new HashMap<>();

    public DutyState() {}

    public DutyState(DutyMemento memento) {
        holidays = memento.holidays();
        last = memento.last();
        recount = memento.recount();
        memento.matters().forEach(m -> open.put(m.no(), m));
        memento.taken().forEach(t -> taken.put(new Source(t.ticket(), t.item()), t.matter()));
    }

    public DutyMemento memento() {
        List<Taken> sources = taken.entrySet().stream()
                .map(e -> new Taken(e.getKey().ticket(), e.getKey().item(), e.getValue()))
                .sorted(Comparator.comparing(Taken::matter))
                .toList();
        return new DutyMemento(holidays, last, recount, List.copyOf(open.values()), sources);
    }

    /** What numbers and dates depend on, without the matters: the holidays and the last number given. */
    public DutyMemento numbers() {
        return new DutyMemento(holidays, last, Optional.empty(), List.of(), List.of());
    }

    public HolidayNotice holidays() {
        return holidays;
    }

    /** An open matter. */
    public Optional<Matter> matter(MatterNo no) {
        return Optional.ofNullable(open.get(no));
    }

    /** The open matters, by number. */
    public Collection<Matter> matters() {
        return Collections.unmodifiableCollection(open.values());
    }

    /** Are open matters still to be reckoned by the calendar in force? */
    public boolean recounting() {
        return recount.isPresent();
    }

    /** Was this number given? */
    boolean given(MatterNo no) {
        return last.filter(l -> l.year() == no.year() ? l.serial() >= no.serial() : l.year() > no.year())
                .isPresent();
    }

    List<Matter> toRecount(int most) {
        return recount.map(r -> r.done().map(no -> open.tailMap(no, false)).orElse(open)).stream()
                .flatMap(rest -> rest.values().stream())
                .limit(most)
                .toList();
    }
}
