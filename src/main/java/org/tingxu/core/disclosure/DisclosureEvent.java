package org.tingxu.core.disclosure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Counted;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

/** What happened to requests for information. {@code due} is the end of the last day for what is next. */
public sealed interface DisclosureEvent extends LedgerEvent {
    record DisclosureFiled(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            RequestChannel channel,
            String topic,
            SubjectId subject,
            RequestTime time,
            LocalDateTime due,
            Optional<Counted> counted)
            implements DisclosureEvent {}

    /** Somebody was shown who asks, and the words. */
    record RequesterRead(EntryId entry, LocalDateTime at, ClerkId by, String why) implements DisclosureEvent {}

    record CorrectionAsked(EntryId entry, LocalDateTime at, ClerkId by, String what, LocalDate until)
            implements DisclosureEvent {}

    record RequestCorrected(
            EntryId entry, LocalDateTime at, ClerkId by, RequestTime time, LocalDateTime due, Optional<Counted> counted)
            implements DisclosureEvent {}

    record RequestReviewed(EntryId entry, LocalDateTime at, ClerkId by, String note) implements DisclosureEvent {}

    /**
     * A third party was asked.
     *
     * @param on  the day to which the asking counts; the days after it are not counted
     * @param due the third party's
     */
    record ThirdPartyAsked(
            EntryId entry, LocalDateTime at, ClerkId by, LocalDate on, LocalDateTime due, Optional<Counted> counted)
            implements DisclosureEvent {}

    record ThirdPartyEntered(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            ThirdPartyWord word,
            RequestTime time,
            LocalDateTime due,
            Optional<Counted> counted)
            implements DisclosureEvent {}

    record DisclosureExtensionAsked(EntryId entry, LocalDateTime at, ClerkId by, int days, String reason)
            implements DisclosureEvent {}

    record DisclosureExtensionDecided(
            EntryId entry,
            LocalDateTime at,
            ClerkId by,
            boolean approved,
            String reason,
            RequestTime time,
            LocalDateTime due,
            Optional<Counted> counted)
            implements DisclosureEvent {}

    record DisclosureAnswered(EntryId entry, LocalDateTime at, ClerkId by, Outcome outcome, String answer, boolean late)
            implements DisclosureEvent {}

    record DisclosureArchived(EntryId entry, LocalDateTime at, ClerkId by) implements DisclosureEvent {}
}
