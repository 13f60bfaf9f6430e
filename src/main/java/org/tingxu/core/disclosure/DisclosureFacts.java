package org.tingxu.core.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;

/**
 * What is kept of a request.
 *
 * @param correction      what was asked for, once
 * @param correctionUntil the last day for it
 * @param thirdParty      the day on which a third party was asked that has not answered yet
 * @param asked           the extension that waits for its approval
 * @param extended        an extension was approved or refused: there is no second
 */
public record DisclosureFacts(
        RequestChannel channel,
        String topic,
        RequestTime time,
        Optional<String> correction,
        Optional<LocalDate> correctionUntil,
        Optional<LocalDate> thirdParty,
        Optional<Asked> asked,
        boolean extended,
        Optional<Outcome> outcome,
        Optional<String> answer,
        boolean late)
        implements EntryFacts {
    /** An extension that somebody asked for. */
    public record Asked(ClerkId by, int days, String reason) {}

    static DisclosureFacts of(DisclosureEvent.DisclosureFiled e) {
        return new DisclosureFacts(
                e.channel(),
                e.topic(),
                e.time(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    DisclosureFacts correcting(String what, LocalDate until) {
        return new DisclosureFacts(
                channel,
                topic,
                time,
                Optional.of(what),
                Optional.of(until),
                thirdParty,
                asked,
                extended,
                outcome,
                answer,
                late);
    }

    DisclosureFacts at(RequestTime other) {
        return new DisclosureFacts(
                channel,
                topic,
                other,
                correction,
                correctionUntil,
                Optional.empty(),
                asked,
                extended,
                outcome,
                answer,
                late);
    }

    DisclosureFacts asking(LocalDate day) {
        return new DisclosureFacts(
                channel,
                topic,
                time,
                correction,
                correctionUntil,
                Optional.of(day),
                asked,
                extended,
                outcome,
                answer,
                late);
    }

    DisclosureFacts extensionAsked(Asked extension) {
        return new DisclosureFacts(
                channel,
                topic,
                time,
                correction,
                correctionUntil,
                thirdParty,
                Optional.of(extension),
                extended,
                outcome,
                answer,
                late);
    }

    DisclosureFacts extensionDecided(RequestTime other) {
        return new DisclosureFacts(
                channel,
                topic,
                other,
                correction,
                correctionUntil,
                thirdParty,
                Optional.empty(),
                true,
                outcome,
                answer,
                late);
    }

    DisclosureFacts answered(DisclosureEvent.DisclosureAnswered e) {
        return new DisclosureFacts(
                channel,
                topic,
                time,
                correction,
                correctionUntil,
                thirdParty,
                asked,
                extended,
                Optional.of(e.outcome()),
                Optional.of(e.answer()),
                e.late());
    }
}
