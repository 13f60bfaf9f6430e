package org.tingxu.report.month;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.contact.ContactEvent;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.rating.RatingEvent;
import org.tingxu.core.station.StationEvent;

/** What the journal tells of the ledgers, as far as figures ask. */
final class LedgerTale {
    /** Finds what is told of a number of the day that goes on; empty for another day, and on those of other months. */
    interface Today {
        Optional<TicketTale> tale(LocalDate day, TicketNo ticket);
    }

    /** A bad rating, and when it was mended last. */
    private static final class BadRating {
        private final LocalDateTime due;
        private final Optional<TicketTale> ticket;
        private Optional<LocalDateTime> mendedAt = Optional.empty();
        private boolean struckOut;

        BadRating(LocalDateTime due, Optional<TicketTale> ticket) {
            this.due = due;
            this.ticket = ticket;
        }

        boolean dueIn(ReportedMonth month) {
            LocalDate day = due.toLocalDate();
            return !struckOut && month.has(day) && day.isBefore(month.overdueBefore());
        }

        boolean inTime() {
            return mendedAt.filter(at -> !at.isAfter(due)).isPresent();
        }
    }

    /** A recorded question, and what it was about: the number that somebody came with, or the record itself. */
    private static final class Contact {
        private final LocalDate on;
        private final String about;
        private int handed;
        private int signedInTime;

        Contact(ContactEvent.Opened e) {
            on = e.at().toLocalDate();
            about = e.ticket()
                    .flatMap(no -> e.day().map(day -> day + ":" + no))
                    .orElse(e.entry().key());
        }
    }

    private final Today today;
    private final Map<EntryId, BadRating> bad = new HashMap<>();
    private final Set<MatterNo> byProxy = new HashSet<>();
    private final Map<EntryId, Contact> contacts = new HashMap<>();

    LedgerTale(Today today) {
        this.today = today;
    }

    /** Ledgers of which no figure is made are passed over. */
    void tell(LedgerEvent event) {
        switch (event) {
            case RatingEvent e -> rating(e);
            case ContactEvent e -> contact(e);
            case StationEvent.ProxyHandedIn e -> byProxy.add(e.matter());
            default -> {}
        }
    }

    /** Was it handed in by a village station? */
    boolean byProxy(MatterNo matter) {
        return byProxy.contains(matter);
    }

    private void contact(ContactEvent event) {
        switch (event) {
            case ContactEvent.Opened e -> {
                contacts.put(e.entry(), new Contact(e));
                e.ticket()
                        .flatMap(no -> e.day().flatMap(day -> today.tale(day, no)))
                        .ifPresent(TicketTale::noted);
            }
            case ContactEvent.HandedOver _ -> contactOf(event).handed++;
            case ContactEvent.Signed e -> contactOf(event).signedInTime += e.late() ? 0 : 1;
            case ContactEvent.Escalated _,
                    ContactEvent.Declined _,
                    ContactEvent.Answered _,
                    ContactEvent.Referred _ -> {}
        }
    }

    private Contact contactOf(ContactEvent event) {
        return Optional.ofNullable(contacts.get(event.entry()))
                .orElseThrow(() -> new IllegalStateException("contact %s was not opened".formatted(event.entry())));
    }

    private void rating(RatingEvent event) {
        switch (event) {
            case RatingEvent.CaseOpened e ->
                bad.put(e.entry(), new BadRating(e.due(), today.tale(e.at().toLocalDate(), e.ticket())));
            case RatingEvent.CaseMended e -> badRating(e).mendedAt = Optional.of(e.at());
            case RatingEvent.AppealDecided e -> {
                badRating(e).struckOut = e.upheld();
                if (e.upheld()) {
                    badRating(e).ticket.ifPresent(TicketTale::struckOut);
                }
            }
            case RatingEvent.ContactLeft _,
                    RatingEvent.ContactRead _,
                    RatingEvent.CalledBack _,
                    RatingEvent.CaseClosed _,
                    RatingEvent.RatingAppealed _ -> {}
        }
    }

    private BadRating badRating(RatingEvent event) {
        return Optional.ofNullable(bad.get(event.entry()))
                .orElseThrow(() -> new IllegalStateException("case %s was not opened".formatted(event.entry())));
    }

    void addTo(Sum sum, ReportedMonth month) {
        bad.values().stream().filter(b -> b.dueIn(month)).forEach(b -> {
            sum.add(Tally.MENDING_DUE, 1);
            sum.addIf(b.inTime(), Tally.MENDED_IN_TIME);
        });
        Set<String> asked = new HashSet<>();
        contacts.values().stream().filter(c -> month.has(c.on)).forEach(c -> {
            sum.addIf(asked.add(c.about), Tally.CONTACTS);
            sum.add(Tally.HANDED_OVER, c.handed);
            sum.add(Tally.SIGNED_IN_TIME, c.signedInTime);
        });
        sum.add(Tally.CONTACTS_REGISTERED, asked.size());
    }
}
