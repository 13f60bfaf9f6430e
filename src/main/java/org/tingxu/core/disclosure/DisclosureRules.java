package org.tingxu.core.disclosure;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tingxu.core.ledger.DayEnd;
import org.tingxu.core.ledger.Due;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Notes;
import org.tingxu.core.ledger.Scene;

/** The register of requests for information: decides orders and tells what an event makes of a request. */
public final class DisclosureRules {
    public static final String LEDGER = "disclosure";

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final Set<String> RUNNING = Set.of("received", "handling");

    private DisclosureRules() {}

    public static LedgerDecision decide(Scene scene, DisclosureCommand command) {
        return switch (command) {
            case DisclosureCommand.File c -> file(scene, c);
            case DisclosureCommand.OfRequest c -> ofRequest(scene, c);
        };
    }

    private static LedgerDecision file(Scene scene, DisclosureCommand.File c) {
        LocalDateTime at = c.at().orElse(scene.now());
        if (at.isAfter(scene.now())) {
            return refuse(DisclosureWord.AHEAD, at);
        }
        if (Notes.unfit(c.topic())) {
            return refuse(DisclosureWord.TEXT, Notes.MAX);
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        if (id.isEmpty()) {
            return refuse(DisclosureWord.FULL, EntryId.SERIAL_MAX);
        }
        RequestTime time = RequestTime.from(day(scene, at));
        Due due = due(scene, time);
        return accept(new DisclosureEvent.DisclosureFiled(
                id.get(), at, c.by(), c.channel(), c.topic().strip(), c.subject(), time, due.at(), due.counted()));
    }

    private static LedgerDecision ofRequest(Scene scene, DisclosureCommand.OfRequest c) {
        Optional<Entry> found = scene.ledgers().entry(c.entry());
        if (found.isEmpty()) {
            return scene.ledgers().given(c.entry())
                    ? refuse(DisclosureWord.ARCHIVED, c.entry().key())
                    : refuse(DisclosureWord.UNKNOWN, c.entry().key());
        }
        Entry entry = found.get();
        return switch (c) {
            case DisclosureCommand.ReadRequester o ->
                Notes.unfit(o.why())
                        ? refuse(DisclosureWord.TEXT, Notes.MAX)
                        : accept(new DisclosureEvent.RequesterRead(
                                o.entry(), scene.now(), o.by(), o.why().strip()));
            case DisclosureCommand.AskCorrection o -> askCorrection(scene, o, entry);
            case DisclosureCommand.Correct o -> correct(scene, o, entry);
            case DisclosureCommand.Review o -> review(scene, o, entry);
            case DisclosureCommand.AskThirdParty o -> askThirdParty(scene, o, entry);
            case DisclosureCommand.EnterThirdParty o -> enterThirdParty(scene, o, entry);
            case DisclosureCommand.AskExtension o -> askExtension(scene, o, entry);
            case DisclosureCommand.DecideExtension o -> decideExtension(scene, o, entry);
            case DisclosureCommand.Answer o -> answer(scene, o, entry);
            case DisclosureCommand.Archive o ->
                entry.state().equals("answered")
                        ? accept(new DisclosureEvent.DisclosureArchived(o.entry(), scene.now(), o.by()))
                        : refuse(DisclosureWord.ORDER, entry.state());
        };
    }

    private static LedgerDecision askCorrection(Scene scene, DisclosureCommand.AskCorrection c, Entry entry) {
        DisclosureFacts facts = facts(entry);
        if (!entry.state().equals("received")) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        if (facts.correction().isPresent()) {
            return refuse(DisclosureWord.CORRECTED, c.entry().key());
        }
        LocalDate last = scene.calendar()
                .after(facts.time().from(), RequestTime.CORRECTION_DAYS)
                .on();
        LocalDate today = day(scene, scene.now());
        if (today.isAfter(last)) {
            return refuse(DisclosureWord.CORRECTION_LATE, last, RequestTime.CORRECTION_DAYS);
        }
        if (!c.until().isAfter(today)) {
            return refuse(DisclosureWord.CORRECTION_UNTIL, c.until());
        }
        return Notes.unfit(c.what())
                ? refuse(DisclosureWord.TEXT, Notes.MAX)
                : accept(new DisclosureEvent.CorrectionAsked(
                        c.entry(), scene.now(), c.by(), c.what().strip(), c.until()));
    }

    private static LedgerDecision correct(Scene scene, DisclosureCommand.Correct c, Entry entry) {
        if (!entry.state().equals("correcting")) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        RequestTime time = RequestTime.from(day(scene, scene.now()));
        Due due = due(scene, time);
        return accept(
                new DisclosureEvent.RequestCorrected(c.entry(), scene.now(), c.by(), time, due.at(), due.counted()));
    }

    private static LedgerDecision review(Scene scene, DisclosureCommand.Review c, Entry entry) {
        if (!entry.state().equals("received")) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        return Notes.unfit(c.note())
                ? refuse(DisclosureWord.TEXT, Notes.MAX)
                : accept(new DisclosureEvent.RequestReviewed(
                        c.entry(), scene.now(), c.by(), c.note().strip()));
    }

    private static LedgerDecision askThirdParty(Scene scene, DisclosureCommand.AskThirdParty c, Entry entry) {
        if (!entry.state().equals("handling")) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        Due due = scene.due(scene.now(), RequestTime.THIRD_PARTY_DAYS);
        return entry.overdue(scene.now())
                ? refuse(DisclosureWord.OVERDUE, c.entry().key())
                : accept(new DisclosureEvent.ThirdPartyAsked(
                        c.entry(), scene.now(), c.by(), day(scene, scene.now()), due.at(), due.counted()));
    }

    private static LedgerDecision enterThirdParty(Scene scene, DisclosureCommand.EnterThirdParty c, Entry entry) {
        Optional<LocalDate> asked = facts(entry).thirdParty();
        if (asked.isEmpty()) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        RequestTime time = facts(entry).time().without(asked.get(), day(scene, scene.now()), scene.calendar());
        Due due = due(scene, time);
        return accept(new DisclosureEvent.ThirdPartyEntered(
                c.entry(), scene.now(), c.by(), c.word(), time, due.at(), due.counted()));
    }

    private static LedgerDecision askExtension(Scene scene, DisclosureCommand.AskExtension c, Entry entry) {
        DisclosureFacts facts = facts(entry);
        if (!RUNNING.contains(entry.state())) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        if (entry.overdue(scene.now())) {
            return refuse(DisclosureWord.OVERDUE, c.entry().key());
        }
        if (facts.extended() || facts.asked().isPresent()) {
            return refuse(DisclosureWord.EXTENDED, c.entry().key());
        }
        if (c.days() < 1 || c.days() > RequestTime.EXTENSION_MAX) {
            return refuse(DisclosureWord.EXTENSION, RequestTime.EXTENSION_MAX);
        }
        return Notes.unfit(c.reason())
                ? refuse(DisclosureWord.TEXT, Notes.MAX)
                : accept(new DisclosureEvent.DisclosureExtensionAsked(
                        c.entry(), scene.now(), c.by(), c.days(), c.reason().strip()));
    }

    private static LedgerDecision decideExtension(Scene scene, DisclosureCommand.DecideExtension c, Entry entry) {
        DisclosureFacts facts = facts(entry);
        if (facts.asked().isEmpty()) {
            return refuse(DisclosureWord.NOT_ASKED, c.entry().key());
        }
        DisclosureFacts.Asked asked = facts.asked().get();
        if (asked.by().equals(c.by())) {
            return refuse(DisclosureWord.ONESELF, c.by());
        }
        if (c.approved() && entry.overdue(scene.now())) {
            return refuse(DisclosureWord.OVERDUE, c.entry().key());
        }
        if (!c.approved() && Notes.unfit(c.reason())) {
            return refuse(DisclosureWord.TEXT, Notes.MAX);
        }
        RequestTime time = c.approved() ? facts.time().extended(asked.days()) : facts.time();
        Due due =
                facts.thirdParty().isPresent() ? new Due(entry.due().orElseThrow(), entry.counted()) : due(scene, time);
        return accept(new DisclosureEvent.DisclosureExtensionDecided(
                c.entry(), scene.now(), c.by(), c.approved(), c.reason().strip(), time, due.at(), due.counted()));
    }

    private static LedgerDecision answer(Scene scene, DisclosureCommand.Answer c, Entry entry) {
        boolean given = c.outcome() == Outcome.ABANDONED ? abandoned(scene, entry) : answerable(entry);
        if (!given) {
            return refuse(DisclosureWord.ORDER, entry.state());
        }
        return Notes.unfit(c.answer())
                ? refuse(DisclosureWord.TEXT, Notes.MAX)
                : accept(new DisclosureEvent.DisclosureAnswered(
                        c.entry(),
                        scene.now(),
                        c.by(),
                        c.outcome(),
                        c.answer().strip(),
                        c.outcome() != Outcome.ABANDONED && entry.overdue(scene.now())));
    }

    private static boolean answerable(Entry entry) {
        return entry.state().equals("handling") && facts(entry).asked().isEmpty();
    }

    private static boolean abandoned(Scene scene, Entry entry) {
        return entry.state().equals("correcting") && entry.overdue(scene.now());
    }

    private static LocalDate day(Scene scene, LocalDateTime at) {
        return scene.calendar().dayOfAct(at).on();
    }

    private static Due due(Scene scene, RequestTime time) {
        return scene.due(time.from(), time.days() + time.notCounted(), DayEnd.LAST_SECOND);
    }

    /** The request as an event leaves it. */
    public static Entry next(Optional<Entry> before, DisclosureEvent event) {
        return switch (event) {
            case DisclosureEvent.DisclosureFiled e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "received",
                        Optional.of(e.by()),
                        Optional.of(e.due()),
                        Optional.of(e.subject()),
                        Optional.empty(),
                        DisclosureFacts.of(e),
                        e.counted());
            case DisclosureEvent.RequesterRead _ -> before.orElseThrow();
            case DisclosureEvent.CorrectionAsked e ->
                as(
                        before,
                        "correcting",
                        new Due(e.until().atTime(LAST_SECOND), Optional.empty()),
                        f -> f.correcting(e.what(), e.until()));
            case DisclosureEvent.RequestCorrected e ->
                as(before, "received", new Due(e.due(), e.counted()), f -> f.at(e.time()));
            case DisclosureEvent.RequestReviewed _ ->
                before.orElseThrow().as("handling", before.get().facts());
            case DisclosureEvent.ThirdPartyAsked e ->
                as(before, "third-party", new Due(e.due(), e.counted()), f -> f.asking(e.on()));
            case DisclosureEvent.ThirdPartyEntered e ->
                as(before, "handling", new Due(e.due(), e.counted()), f -> f.at(e.time()));
            case DisclosureEvent.DisclosureExtensionAsked e ->
                before.orElseThrow()
                        .as(
                                before.get().state(),
                                facts(before.get())
                                        .extensionAsked(new DisclosureFacts.Asked(e.by(), e.days(), e.reason())));
            case DisclosureEvent.DisclosureExtensionDecided e ->
                as(
                        before,
                        before.orElseThrow().state(),
                        new Due(e.due(), e.counted()),
                        f -> f.extensionDecided(e.time()));
            case DisclosureEvent.DisclosureAnswered e -> answered(before.orElseThrow(), e);
            case DisclosureEvent.DisclosureArchived e ->
                before.orElseThrow().as("archived", before.get().facts()).closedAt(e.at());
        };
    }

    private static Entry answered(Entry b, DisclosureEvent.DisclosureAnswered e) {
        return b.as("answered", facts(b).answered(e))
                .heldBy(Optional.of(e.by()))
                .undue();
    }

    private static Entry as(Optional<Entry> before, String state, Due due, UnaryOperator<DisclosureFacts> change) {
        Entry b = before.orElseThrow();
        return b.as(state, change.apply(facts(b))).due(due);
    }

    private static DisclosureFacts facts(Entry e) {
        return (DisclosureFacts) e.facts();
    }
}
