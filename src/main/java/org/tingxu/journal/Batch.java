package org.tingxu.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.name.MatterNo;
import org.tingxu.journal.ReadRow.ItemTermsRow;
import org.tingxu.journal.ReadRow.LedgerEventRow;
import org.tingxu.journal.ReadRow.LedgerRow;
import org.tingxu.journal.ReadRow.MatterEventRow;
import org.tingxu.journal.ReadRow.MatterRow;
import org.tingxu.journal.ReadRow.PeopleRow;
import org.tingxu.journal.ReadRow.RatingRow;
import org.tingxu.journal.ReadRow.TicketRow;
import org.tingxu.journal.ReadRow.VisitRow;
import org.tingxu.journal.ReadRow.WindowTimeRow;

/** What one transaction writes: rows of the journal, and the read rows as they are after the last of them. */
public final class Batch {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<TicketRow.TicketKey, TicketRow> tickets = new LinkedHashMap<>();
    private final Map<VisitRow.VisitKey, VisitRow> visits = new LinkedHashMap<>();
    private final List<WindowTimeRow> windowTimes = new ArrayList<>();
    private final Map<MatterNo, MatterRow> matters = new LinkedHashMap<>();
    private final List<MatterEventRow> matterEvents = new ArrayList<>();
    private final List<PeopleRow> people = new ArrayList<>();

    private final List<RatingRow> ratings = new ArrayList<>();
    private final Map<ItemTermsRow.ItemKey, ItemTermsRow> itemTerms = new LinkedHashMap<>();
    private final Map<EntryId, LedgerRow> ledgers = new LinkedHashMap<>();
    private final List<LedgerEventRow> ledgerEvents = new ArrayList<>();

    /** Adds a row and what it changed. */
    public void add(Entry entry, Change change, LocalDate day) {
        entries.add(entry);
        ReadRow.ticketOf(change, day).ifPresent(row -> tickets.put(row.key(), row));
        ReadRow.visitOf(change, day).ifPresent(row -> visits.put(row.key(), row));
        ReadRow.windowTimeOf(change, day).ifPresent(windowTimes::add);
        ReadRow.ratingOf(change, day).ifPresent(ratings::add);
        ReadRow.itemTermsOf(change).ifPresent(row -> itemTerms.put(row.key(), row));
        change.matter().ifPresent(m -> {
            matters.put(m.no(), new MatterRow(m));
            matterEvents.add(new MatterEventRow(m.no(), entry.seq()));
        });
        if (entry.event() instanceof Event.Duty(DutyEvent.NoticePrinted e)) {
            matterEvents.add(new MatterEventRow(e.matter(), entry.seq()));
        }
        if (entry.event() instanceof Event.Duty(DutyEvent.AboutPeople e)) {
            people.addAll(PeopleRow.of(entry.seq(), entry.at(), e));
        }
        change.entry().ifPresent(e -> {
            ledgers.put(e.id(), new LedgerRow(e));
            ledgerEvents.add(new LedgerEventRow(e.id(), entry.seq()));
        });
    }

    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    public Collection<TicketRow> tickets() {
        return Collections.unmodifiableCollection(tickets.values());
    }

    public Collection<VisitRow> visits() {
        return Collections.unmodifiableCollection(visits.values());
    }

    public List<WindowTimeRow> windowTimes() {
        return Collections.unmodifiableList(windowTimes);
    }

    Collection<MatterRow> matters() {
        return Collections.unmodifiableCollection(matters.values());
    }

    List<MatterEventRow> matterEvents() {
        return Collections.unmodifiableList(matterEvents);
    }

    List<PeopleRow> people() {
        return Collections.unmodifiableList(people);
    }

    /** Of those, who is to be read by nobody again. */
    List<PeopleRow> erased() {
        return people.stream()
                .filter(row -> row.kind().equals(PeopleRow.ERASED))
                .toList();
    }

    List<RatingRow> ratings() {
        return Collections.unmodifiableList(ratings);
    }

    List<ItemTermsRow> itemTerms() {
        return List.copyOf(itemTerms.values());
    }

    Collection<LedgerRow> ledgers() {
        return Collections.unmodifiableCollection(ledgers.values());
    }

    List<LedgerEventRow> ledgerEvents() {
        return Collections.unmodifiableList(ledgerEvents);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public int size() {
        return entries.size();
    }
}
