package org.tingxu.core.contact;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.tingxu.core.contact.ContactCommand.Branch;
import org.tingxu.core.ledger.DayEnd;
import org.tingxu.core.ledger.Due;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;

/**
 * First contacts (首问责任制).
 *
 * <p>A number that its first clerk serves and finishes is by itself a first contact that was registered and ended at once: it has no
 * record here, the ledger's list and figures count it from the visits. Its record is made when it is handed on or answered later.
 */
public final class ContactRules {
    public static final String LEDGER = "contact";

    /** Longest question, answer, reason and note, characters. */
    public static final int TEXT_MAX = 500;

    /** Longest name of another body, characters. */
    public static final int BODY_MAX = 60;

    private static final Pattern PHONE = Pattern.compile("[0-9+(][0-9 ()+-]{2,31}");

    private ContactRules() {}

    public static LedgerDecision decide(Scene scene, ContactCommand command) {
        return switch (command) {
            case ContactCommand.Open c -> open(scene, c);
            case ContactCommand.GoOn c -> goOn(scene, c);
            case ContactCommand.Sign c -> signed(scene, c.entry(), c.by(), (_, h) -> sign(scene, c, h));
            case ContactCommand.Decline c -> signed(scene, c.entry(), c.by(), (_, _) -> decline(scene, c));
            case ContactCommand.Escalate c -> escalate(scene, c);
        };
    }

    // Opening.

    private static LedgerDecision open(Scene scene, ContactCommand.Open c) {
        LocalDateTime at = c.at().orElse(scene.now());
        if (at.isAfter(scene.now())) {
            return refuse(ContactWord.AHEAD, at);
        }
        if (unfit(c.question())) {
            return refuse(ContactWord.TEXT, TEXT_MAX);
        }
        Optional<ContactWord> unfitTicket = c.ticket().isPresent() == (c.channel() == ContactChannel.TICKET)
                ? Optional.empty()
                : Optional.of(ContactWord.TICKET_MISSING);
        if (unfitTicket.isPresent()) {
            return refuse(unfitTicket.get());
        }
        Optional<LedgerDecision> no = c.ticket().flatMap(ticket -> refusedTicket(scene, ticket, c.by()));
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        return no.orElseGet(() ->
                id.map(i -> opened(scene, c, i, at)).orElseGet(() -> refuse(ContactWord.FULL, EntryId.SERIAL_MAX)));
    }

    private static LedgerDecision opened(Scene scene, ContactCommand.Open c, EntryId id, LocalDateTime at) {
        ClerkId first = c.ticket().flatMap(scene.floor()::firstClerk).orElse(c.by());
        Due due = answerBy(scene, at);
        ContactEvent.Opened opened = new ContactEvent.Opened(
                id,
                at,
                c.by(),
                c.channel(),
                c.ticket(),
                c.ticket().map(_ -> scene.now().toLocalDate()),
                c.question().strip(),
                first,
                c.subject(),
                due.at(),
                due.counted());
        if (c.branch() instanceof Branch.Keep) {
            return accept(opened);
        }
        return switch (branch(scene, id, c.by(), c.branch())) {
            case LedgerDecision.Refused r -> r;
            case LedgerDecision.Accepted a -> accept(opened, a.events().getFirst());
        };
    }

    /** A number is somebody's question only to those who served it, and once at a time. */
    private static Optional<LedgerDecision> refusedTicket(Scene scene, TicketNo ticket, ClerkId by) {
        if (!scene.floor().served(ticket).contains(by)) {
            return Optional.of(refuse(ContactWord.TICKET, ticket));
        }
        LocalDate today = scene.now().toLocalDate();
        return scene.ledgers().entries(LEDGER).stream()
                .filter(e -> ContactHistory.facts(e).ticket().equals(Optional.of(ticket))
                        && ContactHistory.facts(e).day().equals(Optional.of(today)))
                .findFirst()
                .map(e -> refuse(ContactWord.TICKET_OPEN, ticket, e.id().key()));
    }

    /** The closing of the working day on which the time for an answer ends (民法典 art. 201, 203). */
    static Due answerBy(Scene scene, LocalDateTime at) {
        LocalDate asked = scene.calendar().dayOfAct(at).on();
        return scene.due(asked, scene.plan().contacts().answerDays(), DayEnd.CLOSING);
    }

    // Going on.

    private static LedgerDecision goOn(Scene scene, ContactCommand.GoOn c) {
        Optional<Entry> entry = scene.ledgers().entry(c.entry());
        if (entry.isEmpty()) {
            return refuse(ContactWord.UNKNOWN, c.entry().key());
        }
        String holder = entry.get().holder().map(ClerkId::value).orElse("");
        if (!c.supervisor() && !holder.equals(c.by().value())) {
            return refuse(ContactWord.NOT_RESPONSIBLE, holder);
        }
        Optional<HandOver> waits = ContactHistory.facts(entry.get()).handOver();
        boolean tooEarly = c.branch() instanceof Branch.Hand
                && !c.supervisor()
                && waits.filter(h -> !h.escalated()).isPresent();
        return tooEarly
                ? refuse(ContactWord.WAITS, waits.get().to(), waits.get().signBy())
                : branch(scene, c.entry(), c.by(), c.branch());
    }

    private static LedgerDecision branch(Scene scene, EntryId id, ClerkId by, Branch branch) {
        return switch (branch) {
            case Branch.Keep _ -> refuse(ContactWord.TEXT, TEXT_MAX);
            case Branch.Answered b ->
                unfit(b.answer())
                        ? refuse(ContactWord.TEXT, TEXT_MAX)
                        : accept(new ContactEvent.Answered(
                                id, scene.now(), by, b.answer().strip()));
            case Branch.Hand b -> hand(scene, id, by, b);
            case Branch.Refer b -> refer(scene, id, by, b.to());
        };
    }

    private static LedgerDecision hand(Scene scene, EntryId id, ClerkId by, Branch.Hand b) {
        if (!b.to().known(scene)) {
            return refuse(ContactWord.RECEIVER, b.to());
        }
        if (b.to().clerk().filter(by::equals).isPresent()) {
            return refuse(ContactWord.TO_ONESELF);
        }
        if (b.note().filter(note -> note.length() > TEXT_MAX).isPresent()) {
            return refuse(ContactWord.TEXT, TEXT_MAX);
        }
        Duration time = Duration.ofMinutes(scene.plan().contacts().signMinutes());
        LocalDateTime signBy =
                scene.calendar().afterWorkingTime(scene.now(), time).at();
        return accept(new ContactEvent.HandedOver(id, scene.now(), by, b.to(), b.note(), signBy));
    }

    private static LedgerDecision refer(Scene scene, EntryId id, ClerkId by, Referral to) {
        boolean told = !to.body().isBlank()
                && to.body().length() <= BODY_MAX
                && PHONE.matcher(to.phone()).matches();
        return told ? accept(new ContactEvent.Referred(id, scene.now(), by, to)) : refuse(ContactWord.BODY, BODY_MAX);
    }

    // Signing.

    private static LedgerDecision signed(
            Scene scene, EntryId id, ClerkId by, BiFunction<Entry, HandOver, LedgerDecision> then) {
        Optional<Entry> entry = scene.ledgers().entry(id);
        if (entry.isEmpty()) {
            return refuse(ContactWord.UNKNOWN, id.key());
        }
        Optional<HandOver> waits = ContactHistory.facts(entry.get()).handOver();
        if (waits.isEmpty()) {
            return refuse(ContactWord.NOT_HANDED, id.key());
        }
        boolean receiver = !by.equals(waits.get().by())
                && waits.get()
                        .to()
                        .includes(
                                by,
                                no -> scene.floor()
                                        .clerkAt(no)
                                        .filter(by::equals)
                                        .isPresent(),
                                scene.plan());
        return receiver
                ? then.apply(entry.get(), waits.get())
                : refuse(ContactWord.WRONG_SIGNER, waits.get().to());
    }

    private static LedgerDecision sign(Scene scene, ContactCommand.Sign c, HandOver waits) {
        boolean late = scene.now().isAfter(waits.signBy());
        return accept(new ContactEvent.Signed(c.entry(), scene.now(), c.by(), late));
    }

    private static LedgerDecision decline(Scene scene, ContactCommand.Decline c) {
        return unfit(c.reason())
                ? refuse(ContactWord.TEXT, TEXT_MAX)
                : accept(new ContactEvent.Declined(
                        c.entry(), scene.now(), c.by(), c.reason().strip()));
    }

    private static LedgerDecision escalate(Scene scene, ContactCommand.Escalate c) {
        Optional<HandOver> missed = scene.ledgers()
                .entry(c.entry())
                .flatMap(e -> ContactHistory.facts(e).handOver())
                .filter(h -> !h.escalated() && scene.now().isAfter(h.signBy()));
        if (missed.isEmpty()) {
            return refuse(ContactWord.NOT_HANDED, c.entry().key());
        }
        HandOver h = missed.get();
        List<LedgerEvent> told =
                List.of(new ContactEvent.Escalated(c.entry(), scene.now(), h.to(), h.to().alone(scene), h.signBy()));
        return new LedgerDecision.Accepted(told);
    }

    private static boolean unfit(String text) {
        return text.isBlank() || text.length() > TEXT_MAX;
    }
}
