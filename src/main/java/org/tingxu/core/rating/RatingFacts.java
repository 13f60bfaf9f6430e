package org.tingxu.core.rating;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * What is kept of a bad rating.
 *
 * @param clerk     who was rated
 * @param reached   at the last call back somebody answered
 * @param callback  what the last call back found out
 * @param mendedAt  when it was mended, in time or late
 * @param appeal    why the clerk holds it for malicious
 * @param decided   the answer to that
 * @param struckOut an appeal was upheld: the rating does not count
 */
public record RatingFacts(
        TicketNo ticket,
        WindowNo window,
        ClerkId clerk,
        Grade grade,
        RatedBy source,
        boolean reached,
        Optional<String> callback,
        Optional<LocalDateTime> mendedAt,
        Optional<String> measure,
        Optional<ResidentWord> word,
        Optional<String> appeal,
        Optional<String> decided,
        boolean struckOut)
        implements EntryFacts {
    static RatingFacts of(RatingEvent.CaseOpened e) {
        return new RatingFacts(
                e.ticket(),
                e.window(),
                e.clerk(),
                e.grade(),
                e.source(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** An appeal that waits for its answer. */
    boolean appealed() {
        return appeal.isPresent() && decided.isEmpty();
    }

    RatingFacts called(boolean answered, String note) {
        return new RatingFacts(
                ticket,
                window,
                clerk,
                grade,
                source,
                answered,
                Optional.of(note),
                mendedAt,
                measure,
                word,
                appeal,
                decided,
                struckOut);
    }

    RatingFacts mended(LocalDateTime at, String what) {
        return new RatingFacts(
                ticket,
                window,
                clerk,
                grade,
                source,
                reached,
                callback,
                Optional.of(at),
                Optional.of(what),
                word,
                appeal,
                decided,
                struckOut);
    }

    RatingFacts said(ResidentWord said) {
        return new RatingFacts(
                ticket,
                window,
                clerk,
                grade,
                source,
                reached,
                callback,
                mendedAt,
                measure,
                Optional.of(said),
                appeal,
                decided,
                struckOut);
    }

    RatingFacts appealed(String reason) {
        return new RatingFacts(
                ticket,
                window,
                clerk,
                grade,
                source,
                reached,
                callback,
                mendedAt,
                measure,
                word,
                Optional.of(reason),
                decided,
                struckOut);
    }

    RatingFacts decided(boolean upheld, String reason) {
        return new RatingFacts(
                ticket,
                window,
                clerk,
                grade,
                source,
                reached,
                callback,
                mendedAt,
                measure,
                word,
                appeal,
                Optional.of(reason),
                upheld);
    }
}
