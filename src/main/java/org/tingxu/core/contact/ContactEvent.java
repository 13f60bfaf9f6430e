package org.tingxu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;
import org.tingxu.core.name.TicketNo;

/** What happened to a first contact. Nothing is ever taken out of its course. */
public sealed interface ContactEvent extends LedgerEvent {
    /**
     * Somebody was asked.
     *
     * @param at    when it was asked
     * @param by    who has it in hand
     * @param first who was asked first: another one only if a number went through several windows
     * @param due   when it has to be answered
     */
    record Opened(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            ContactChannel channel,
            Optional<TicketNo> ticket,
            Optional<LocalDate> day,
            String question,
            ClerkId first,
            Optional<SubjectId> subject,
            LocalDateTime due,
            Optional<Counted> counted)
            implements ContactEvent {}

    record HandedOver(
            EntryId entry, LocalDateTime at, ClerkId by, Receiver to, Optional<String> note, LocalDateTime signBy)
            implements ContactEvent {}

    /**
     * Nobody signed in time, and the supervisor is told.
     *
     * @param missedBy who had to sign, if that was one person
     */
    record Escalated(EntryId entry, LocalDateTime at, Receiver to, Optional<ClerkId> missedBy, LocalDateTime signBy)
            implements ContactEvent {}

    record Signed(EntryId entry, LocalDateTime at, ClerkId by, boolean late) implements ContactEvent {}

    record Declined(EntryId entry, LocalDateTime at, ClerkId by, String reason) implements ContactEvent {}

    record Answered(EntryId entry, LocalDateTime at, ClerkId by, String answer) implements ContactEvent {}

    record Referred(EntryId entry, LocalDateTime at, ClerkId by, Referral to) implements ContactEvent {}
}
