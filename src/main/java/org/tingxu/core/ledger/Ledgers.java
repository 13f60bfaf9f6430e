package org.tingxu.core.ledger;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The open entries of all ledgers of a hall, and the last numbers given. A closed entry is remembered by the journal alone. */
public final class Ledgers {
    /** Entries that time is let act on at once. */
    public static final int WOKEN_MAX = 100;

    private final TreeMap<EntryId, Entry> open = new TreeMap<>();
    private final TreeSet<Wake> wakes = new TreeSet<>();
    private final TreeMap<String, EntryId> last = new TreeMap<>();

    public Ledgers() {}

    public Ledgers(LedgersMemento memento) {
        memento.open().forEach(this::put);
        memento.last().forEach(id -> last.put(id.ledger(), id));
    }

    public LedgersMemento memento() {
        return new LedgersMemento(List.copyOf(open.values()), List.copyOf(last.values()));
    }

    /** An open entry. */
    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(open.get(id));
    }

    /** Every open entry. */
    public Collection<Entry> all() {
        return Collections.unmodifiableCollection(open.values());
    }

    /** The open entries of a ledger, by key. */
    public Collection<Entry> entries(String ledger) {
        return Collections.unmodifiableCollection(
                open.subMap(new EntryId(ledger, "0"), true, new EntryId(ledger + "-", "0"), false)
                        .values());
    }

    /** The open entries behind one, by id. */
    public List<Entry> after(Optional<EntryId> before, int most) {
        return before.map(id -> open.tailMap(id, false)).orElse(open).values().stream()
                .limit(most)
                .toList();
    }

    /** Was this number given? */
    public boolean given(EntryId id) {
        return id.serial()
                .flatMap(s -> lastOf(id.ledger()).map(l -> l.equals(s) || l.after(s)))
                .orElse(false);
    }

    /** The next number of a ledger in a year; empty when the year's numbers are used up. */
    public Optional<EntryId> next(String ledger, int year) {
        int number = lastOf(ledger)
                        .filter(l -> l.year() == year)
                        .map(EntryId.Serial::number)
                        .orElse(0)
                + 1;
        return number > EntryId.SERIAL_MAX ? Optional.empty() : Optional.of(EntryId.of(ledger, year, number));
    }

    private Optional<EntryId.Serial> lastOf(String ledger) {
        return Optional.ofNullable(last.get(ledger)).flatMap(EntryId::serial);
    }

    /** Keeps an entry as an event left it. Only for the hall's history. */
    public void keep(Entry entry) {
        EntryId id = entry.id();
        boolean newest = id.serial()
                .filter(s -> lastOf(id.ledger()).map(s::after).orElse(true))
                .isPresent();
        if (newest) {
            last.put(id.ledger(), id);
        }
        entry(id).flatMap(Wake::of).ifPresent(wakes::remove);
        if (entry.closed()) {
            open.remove(id);
        } else {
            put(entry);
        }
    }

    private void put(Entry entry) {
        open.put(entry.id(), entry);
        Wake.of(entry).ifPresent(wakes::add);
    }

    /** The open entries whose moment has come, the earliest first, at most {@value #WOKEN_MAX}. */
    public List<Entry> woken(LocalDateTime now) {
        List<Entry> woken = new ArrayList<>();
        for (Wake wake : wakes) {
            if (now.isBefore(wake.at()) || woken.size() == WOKEN_MAX) {
                break;
            }
            entry(wake.entry()).ifPresent(woken::add);
        }
        return woken;
    }

    /** The open entry, if its moment has come. */
    public Optional<Entry> woken(EntryId id, LocalDateTime now) {
        return entry(id)
                .filter(e -> Wake.of(e).filter(w -> !now.isBefore(w.at())).isPresent());
    }

    /** When something about an entry comes by time alone. */
    private record Wake(LocalDateTime at, EntryId entry) implements Comparable<Wake> {
        static Optional<Wake> of(Entry entry) {
            return entry.facts().wakesAt(entry).map(at -> new Wake(at, entry.id()));
        }

        @Override
        public int compareTo(Wake other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : entry.compareTo(other.entry);
        }
    }
}
