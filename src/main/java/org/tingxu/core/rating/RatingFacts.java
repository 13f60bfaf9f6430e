package org.tingxu.core.rating;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.Inline;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * What is kept of a bad rating.
 *
 * @param word what the resident says in the end
 */
public record RatingFacts(
        @Inline Rated rated,
        @Inline CallBack call,
        @Inline Mending mending,
        Optional<ResidentWord> word,
        @Inline Objection objection)
        implements EntryFacts {
    /**
     * The rating itself.
     *
     * @param clerk who was rated
     */
    public record Rated(TicketNo ticket, WindowNo window, ClerkId clerk, Grade grade, RatedBy source) {}

    /**
     * The last call back.
     *
     * @param reached  somebody answered
     * @param callback what it found out
     */
    public record CallBack(boolean reached, Optional<String> callback) {
        static final CallBack NONE = new CallBack(false, Optional.empty());
    }

    /**
     * What was done about it.
     *
     * @param mendedAt in time or late
     */
    public record Mending(Optional<LocalDateTime> mendedAt, Optional<String> measure) {
        static final Mending NONE = new Mending(Optional.empty(), Optional.empty());
    }

    /**
     * The clerk's appeal.
     *
     * @param appeal    why the clerk holds the rating for malicious
     * @param decided   the answer to that
     * @param struckOut it was upheld: the rating does not count
     */
    public record Objection(Optional<String> appeal, Optional<String> decided, boolean struckOut) {
        static final Objection NONE = new Objection(Optional.empty(), Optional.empty(), false);

        /** Does it wait for its answer? */
        boolean open() {
            return appeal.isPresent() && decided.isEmpty();
        }
    }

    static RatingFacts of(RatingEvent.CaseOpened e) {
        Rated rated = new Rated(e.ticket(), e.window(), e.clerk(), e.grade(), e.source());
        return new RatingFacts(rated, CallBack.NONE, Mending.NONE, Optional.empty(), Objection.NONE);
    }

    public ClerkId clerk() {
        return rated.clerk();
    }

    RatingFacts called(boolean answered, String note) {
        return new RatingFacts(rated, new CallBack(answered, Optional.of(note)), mending, word, objection);
    }

    RatingFacts mended(LocalDateTime at, String what) {
        return new RatingFacts(rated, call, new Mending(Optional.of(at), Optional.of(what)), word, objection);
    }

    RatingFacts said(ResidentWord said) {
        return new RatingFacts(rated, call, mending, Optional.of(said), objection);
    }

    RatingFacts appealed(String reason) {
        return new RatingFacts(rated, call, mending, word, new Objection(Optional.of(reason), Optional.empty(), false));
    }

    RatingFacts decided(boolean upheld, String reason) {
        return new RatingFacts(
                rated, call, mending, word, new Objection(objection.appeal(), Optional.of(reason), upheld));
    }
}
