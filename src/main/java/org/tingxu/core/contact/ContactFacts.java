package org.tingxu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;

/**
 * What the ledger keeps of a first contact.
 *
 * @param ticket       the number, if somebody came with one
 * @param day          the day of that number
 * @param question     what was asked; never a name
 * @param first        首问责任人: never changes
 * @param handOver     the one that waits for its signature
 * @param handed       hand-overs so far
 * @param signedInTime of them
 * @param declined     hand-overs that were sent back with a reason
 * @param late         hand-overs that nobody signed for in time, signed later or never
 * @param closedBy     who answered, or sent to another body
 */
public record ContactFacts(
        ContactChannel channel,
        Optional<TicketNo> ticket,
        Optional<LocalDate> day,
        String question,
        ClerkId first,
        Optional<HandOver> handOver,
        int handed,
        int signedInTime,
        int declined,
        List<LateSignature> late,
        Optional<Referral> referral,
        Optional<String> answer,
        Optional<ClerkId> closedBy)
        implements EntryFacts {
    public ContactFacts {
        late = List.copyOf(late);
    }

    /** As it is asked: nothing has been done about it. */
    public static ContactFacts asked(
            ContactChannel channel,
            Optional<TicketNo> ticket,
            Optional<LocalDate> day,
            String question,
            ClerkId first) {
        return new ContactFacts(
                channel,
                ticket,
                day,
                question,
                first,
                Optional.empty(),
                0,
                0,
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** When it is told to the supervisor: the last moment for the signature is still in time. */
    @Override
    public Optional<LocalDateTime> wakesAt(Entry entry) {
        return handOver.filter(h -> !h.escalated()).map(h -> h.signBy().plusNanos(1));
    }

    ContactFacts handed(HandOver next) {
        return with(Optional.of(next), handed + 1, signedInTime, declined, late);
    }

    ContactFacts escalated(HandOver missed, LateSignature noted) {
        return with(Optional.of(missed.asEscalated()), handed, signedInTime, declined, and(noted));
    }

    ContactFacts signed() {
        return with(Optional.empty(), handed, signedInTime + 1, declined, late);
    }

    ContactFacts signedLate() {
        return with(Optional.empty(), handed, signedInTime, declined, late);
    }

    ContactFacts noting(LateSignature noted) {
        return with(handOver, handed, signedInTime, declined, and(noted));
    }

    ContactFacts declinedNow() {
        return with(Optional.empty(), handed, signedInTime, declined + 1, late);
    }

    ContactFacts answered(ClerkId by, String text) {
        return closed(Optional.empty(), Optional.of(text), by);
    }

    ContactFacts referred(ClerkId by, Referral to) {
        return closed(Optional.of(to), Optional.empty(), by);
    }

    private List<LateSignature> and(LateSignature noted) {
        return Stream.concat(late.stream(), Stream.of(noted)).toList();
    }

    private ContactFacts closed(Optional<Referral> to, Optional<String> text, ClerkId by) {
        return new ContactFacts(
                channel,
                ticket,
                day,
                question,
                first,
                Optional.empty(),
                handed,
                signedInTime,
                declined,
                late,
                to,
                text,
                Optional.of(by));
    }

    private ContactFacts with(
            Optional<HandOver> nextHandOver,
            int nextHanded,
            int nextSigned,
            int nextDeclined,
            List<LateSignature> nextLate) {
        return new ContactFacts(
                channel,
                ticket,
                day,
                question,
                first,
                nextHandOver,
                nextHanded,
                nextSigned,
                nextDeclined,
                nextLate,
                referral,
                answer,
                closedBy);
    }
}
