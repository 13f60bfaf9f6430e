package org.tingxu.core.complaint;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/**
 * What is kept of a complaint or suggestion.
 *
 * @param accused    whom it is about; that clerk does not read it while it is looked into
 * @param hard       it has the longer limit
 * @param answeredAt with {@code late}: whether that was after the last day
 * @param use        what the hall makes of it
 */
public record ComplaintFacts(
        VoiceKind kind,
        VoiceChannel channel,
        Optional<ClerkId> accused,
        Optional<WindowNo> window,
        Optional<TicketNo> ticket,
        boolean hard,
        Optional<String> finding,
        boolean upheld,
        Optional<String> measure,
        Optional<String> answer,
        Optional<LocalDateTime> answeredAt,
        boolean late,
        Optional<String> use)
        implements EntryFacts {
    static ComplaintFacts of(ComplaintEvent.ComplaintFiled e) {
        return new ComplaintFacts(
                e.kind(),
                e.channel(),
                e.accused(),
                e.window(),
                e.ticket(),
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    ComplaintFacts with(ComplaintEvent.ComplaintAccepted e) {
        return new ComplaintFacts(
                kind,
                channel,
                e.accused().or(() -> accused),
                window,
                ticket,
                e.hard(),
                finding,
                upheld,
                measure,
                answer,
                answeredAt,
                late,
                use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintInvestigated e) {
        return new ComplaintFacts(
                kind,
                channel,
                accused,
                window,
                ticket,
                hard,
                Optional.of(e.finding()),
                upheld,
                measure,
                answer,
                answeredAt,
                late,
                use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintDisposed e) {
        return new ComplaintFacts(
                kind,
                channel,
                accused,
                window,
                ticket,
                hard,
                finding,
                e.upheld(),
                Optional.of(e.measure()),
                answer,
                answeredAt,
                late,
                use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintAnswered e) {
        return new ComplaintFacts(
                kind,
                channel,
                accused,
                window,
                ticket,
                hard,
                finding,
                upheld,
                measure,
                Optional.of(e.answer()),
                Optional.of(e.at()),
                e.late(),
                use);
    }

    ComplaintFacts with(ComplaintEvent.ComplaintArchived e) {
        return new ComplaintFacts(
                kind,
                channel,
                accused,
                window,
                ticket,
                hard,
                finding,
                upheld,
                measure,
                answer,
                answeredAt,
                late,
                Optional.of(e.use()));
    }
}
