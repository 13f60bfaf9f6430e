package org.tingxu.core.complaint;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.Inline;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * What is kept of a complaint or suggestion.
 *
 * @param use what the hall makes of it
 */
public record ComplaintFacts(
        @Inline Voice voice,
        @Inline Inquiry inquiry,
        @Inline Reply reply,
        Optional<String> use) implements EntryFacts {
    /**
     * What came in.
     *
     * @param accused whom it is about; that clerk does not read it while it is looked into
     * @param hard    it has the longer limit
     */
    public record Voice(
            VoiceKind kind,
            VoiceChannel channel,
            Optional<ClerkId> accused,
            Optional<WindowNo> window,
            Optional<TicketNo> ticket,
            boolean hard) {
        Voice accepted(boolean longer, Optional<ClerkId> about) {
            return new Voice(kind, channel, about.or(() -> accused), window, ticket, longer);
        }
    }

    /**
     * What was found out and done.
     *
     * @param upheld it was right
     */
    public record Inquiry(Optional<String> finding, boolean upheld, Optional<String> measure) {
        static final Inquiry NONE = new Inquiry(Optional.empty(), false, Optional.empty());
    }

    /**
     * The answer.
     *
     * @param answeredAt with {@code late}: whether that was after the last day
     */
    public record Reply(Optional<String> answer, Optional<LocalDateTime> answeredAt, boolean late) {
        static final Reply NONE = new Reply(Optional.empty(), Optional.empty(), false);
    }

    static ComplaintFacts of(ComplaintEvent.ComplaintFiled e) {
        Voice voice = new Voice(e.kind(), e.channel(), e.accused(), e.window(), e.ticket(), false);
        return new ComplaintFacts(voice, Inquiry.NONE, Reply.NONE, Optional.empty());
    }

    ComplaintFacts with(ComplaintEvent.ComplaintAccepted e) {
        return new ComplaintFacts(voice.accepted(e.hard(), e.accused()), inquiry, reply, use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintInvestigated e) {
        Inquiry found = new Inquiry(Optional.of(e.finding()), inquiry.upheld(), inquiry.measure());
        return new ComplaintFacts(voice, found, reply, use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintDisposed e) {
        Inquiry disposed = new Inquiry(inquiry.finding(), e.upheld(), Optional.of(e.measure()));
        return new ComplaintFacts(voice, disposed, reply, use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintAnswered e) {
        return new ComplaintFacts(
                voice, inquiry, new Reply(Optional.of(e.answer()), Optional.of(e.at()), e.late()), use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintArchived e) {
        return new ComplaintFacts(voice, inquiry, reply, Optional.of(e.use()));
    }
}
