package org.tingxu.sim.check;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tingxu.core.complaint.ComplaintEvent;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.hall.Event;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.rating.RatingEvent;
import org.tingxu.journal.Entry;

/** Replays matters and ledgers with a model of its own: numbers are given once, what is closed stays so, and what waits wakes in time. */
public final class ReferenceDuties {
    /** A number that was served, and where. */
    public record Served(TicketNo ticket, WindowNo window) {}

    private static final int SERVED_MAX = 20;

    private final Witness witness;
    private final ZoneId zone;
    private final Set<MatterNo> given = new HashSet<>();
    private final TreeSet<MatterNo> open = new TreeSet<>();
    private final Set<EntryId> opened = new HashSet<>();
    private final TreeSet<EntryId> entries = new TreeSet<>();
    private final TreeMap<EntryId, LocalDateTime> unsigned = new TreeMap<>();
    private final Set<TicketNo> rated = new HashSet<>();
    private final List<Served> served = new ArrayList<>();

    public ReferenceDuties(Witness witness, ZoneId zone) {
        this.witness = witness;
        this.zone = zone;
    }

    /** Open matters, by number. */
    public List<MatterNo> matters() {
        return List.copyOf(open);
    }

    /** Open entries of a ledger, by number. */
    public List<EntryId> entries(String ledger) {
        return entries.stream().filter(e -> e.ledger().equals(ledger)).toList();
    }

    /** Who was served last today, at most {@value #SERVED_MAX}. */
    public List<Served> served() {
        return List.copyOf(served);
    }

    /** One more row. */
    public void row(Entry row) {
        LocalDateTime at = LocalDateTime.ofInstant(row.at(), zone);
        if (row.mark().isPresent()) {
            awake(row.event(), at);
        }
        switch (row.event()) {
            case Event.DayOpened _ -> {
                rated.clear();
                served.clear();
            }
            case Event.ServingStarted e -> serving(new Served(e.ticket(), e.window()));
            case Event.VisitRated e ->
                witness.check(rated.add(e.ticket()), Promised.ONCE, "%s is rated a second time", e.ticket());
            case Event.Duty(DutyEvent.OfMatter e) -> matter(e);
            case Event.Ledger(LedgerEvent e) -> ledger(e);
            default -> {}
        }
    }

    private void serving(Served one) {
        served.add(one);
        if (served.size() > SERVED_MAX) {
            served.removeFirst();
        }
    }

    /** What time alone brings about goes before any order of that moment. */
    private void awake(Event order, LocalDateTime at) {
        unsigned.forEach((entry, signBy) -> witness.check(
                !at.isAfter(signBy),
                Promised.DUE,
                "%s at %s, and %s should have woken at %s",
                order,
                at,
                entry,
                signBy));
    }

    private void matter(DutyEvent.OfMatter event) {
        MatterNo no = event.matter();
        if (event instanceof DutyEvent.MatterReceived) {
            witness.check(given.add(no), Promised.NUMBERS, "matter %s is given a second time", no);
            open.add(no);
            return;
        }
        witness.check(open.contains(no), Promised.ONCE, "%s, and the matter is not open", event);
        switch (event) {
            case DutyEvent.MatterDecided _, DutyEvent.MatterWithdrawn _, DutyEvent.MatterReturned _ -> open.remove(no);
            default -> {}
        }
    }

    private void ledger(LedgerEvent event) {
        EntryId id = event.entry();
        switch (event) {
            case ContactEvent.Opened _, ComplaintEvent.ComplaintFiled _, RatingEvent.CaseOpened _ -> {
                witness.check(opened.add(id), Promised.NUMBERS, "%s is given a second time", id);
                entries.add(id);
                return;
            }
            case ContactEvent.HandedOver e -> unsigned.put(id, e.signBy());
            case ContactEvent.Escalated _, ContactEvent.Signed _, ContactEvent.Declined _ -> unsigned.remove(id);
            case ContactEvent.Answered _, ContactEvent.Referred _ -> unsigned.remove(id);
            default -> {}
        }
        witness.check(entries.contains(id), Promised.ONCE, "%s, and the entry is not open", event);
        if (closes(event)) {
            entries.remove(id);
        }
    }

    private static boolean closes(LedgerEvent event) {
        return switch (event) {
            case ContactEvent.Answered _, ContactEvent.Referred _ -> true;
            case ComplaintEvent.ComplaintArchived _, RatingEvent.CaseClosed _ -> true;
            case RatingEvent.AppealDecided e -> e.upheld();
            default -> false;
        };
    }
}
