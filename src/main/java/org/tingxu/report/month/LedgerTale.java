package org.tingxu.report.month;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.rating.RatingEvent;

/** What the journal tells of the ledgers, as far as figures ask. */
final class LedgerTale {
    /** Finds what is told of a number of the day that goes on; empty on days of other months. */
    interface Today {
        Optional<TicketTale> tale(TicketNo ticket);
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

    private final Today today;
    private final Map<EntryId, BadRating> bad = new HashMap<>();

    LedgerTale(Today today) {
        this.today = today;
    }

    /** Ledgers of which no figure is made are passed over. */
    void tell(LedgerEvent event) {
        if (event instanceof RatingEvent e) {
            rating(e);
        }
    }

    private void rating(RatingEvent event) {
        switch (event) {
            case RatingEvent.CaseOpened e -> bad.put(e.entry(), new BadRating(e.due(), today.tale(e.ticket())));
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
    }
}
