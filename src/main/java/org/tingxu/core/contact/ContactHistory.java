package org.tingxu.core.contact;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.name.ClerkId;

/** What an event makes of a first contact. Never judges. */
public final class ContactHistory {
    private ContactHistory() {}

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, ContactEvent event) {
        return event instanceof ContactEvent.Opened e ? opened(e) : goneOn(before.orElseThrow(), event);
    }

    private static Entry opened(ContactEvent.Opened e) {
        return new Entry(
                e.entry(),
                e.at(),
                ContactState.IN_HAND,
                Optional.of(e.by()),
                Optional.of(e.due()),
                e.subject(),
                Optional.empty(),
                ContactFacts.asked(e.channel(), e.ticket(), e.day(), e.question(), e.first()),
                e.counted());
    }

    private static Entry goneOn(Entry entry, ContactEvent event) {
        ContactFacts f = facts(entry);
        return switch (event) {
            case ContactEvent.Opened e -> opened(e);
            case ContactEvent.HandedOver e ->
                open(
                        entry,
                        ContactState.HANDED,
                        entry.holder(),
                        f.handed(new HandOver(e.by(), e.to(), e.note(), e.at(), e.signBy(), false)));
            case ContactEvent.Escalated e ->
                open(
                        entry,
                        ContactState.ESCALATED,
                        entry.holder(),
                        f.escalated(f.handOver().orElseThrow(), new LateSignature(e.to(), e.missedBy(), e.signBy())));
            case ContactEvent.Signed e ->
                open(entry, ContactState.IN_HAND, Optional.of(e.by()), e.late() ? signedLate(f, e.by()) : f.signed());
            case ContactEvent.Declined _ -> open(entry, ContactState.IN_HAND, entry.holder(), f.declinedNow());
            case ContactEvent.Answered e ->
                closed(entry, ContactState.ANSWERED, e.at(), f.answered(e.by(), e.answer()));
            case ContactEvent.Referred e -> closed(entry, ContactState.REFERRED, e.at(), f.referred(e.by(), e.to()));
        };
    }

    /** One lateness counts once, whether the supervisor was told before the signature or not. */
    private static ContactFacts signedLate(ContactFacts f, ClerkId by) {
        HandOver h = f.handOver().orElseThrow();
        ContactFacts noted = h.escalated() ? f : f.noting(new LateSignature(h.to(), Optional.of(by), h.signBy()));
        return noted.signedLate();
    }

    static ContactFacts facts(Entry entry) {
        return (ContactFacts) entry.facts();
    }

    private static Entry open(Entry e, String state, Optional<ClerkId> holder, ContactFacts facts) {
        return e.as(state, facts).heldBy(holder);
    }

    private static Entry closed(Entry e, String state, LocalDateTime at, ContactFacts facts) {
        return e.as(state, facts).closedAt(at);
    }
}
