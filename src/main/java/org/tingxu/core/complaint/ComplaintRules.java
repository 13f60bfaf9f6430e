package org.tingxu.core.complaint;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tingxu.core.ledger.Due;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.Notes;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;

/** Complaints and suggestions: decides orders and tells what an event makes of one. */
public final class ComplaintRules {
    public static final String LEDGER = "complaint";

    /** In these, nothing is looked into any more. */
    private static final Set<String> SETTLED = Set.of("answered", "archived");

    private ComplaintRules() {}

    /** Is a case kept from somebody: from whom it is about, as long as it is looked into? */
    public static boolean keptFrom(ClerkId reader, Entry entry) {
        return about(reader, entry) && !SETTLED.contains(entry.state());
    }

    /** Is a case about somebody? Who complained is never told to that one. */
    public static boolean about(ClerkId reader, Entry entry) {
        return facts(entry).voice().accused().filter(reader::equals).isPresent();
    }

    public static LedgerDecision decide(Scene scene, ComplaintCommand command) {
        return switch (command) {
            case ComplaintCommand.File c -> file(scene, c);
            case ComplaintCommand.OfOne c -> ofOne(scene, c);
        };
    }

    private static LedgerDecision file(Scene scene, ComplaintCommand.File c) {
        LocalDateTime at = c.at().orElse(scene.now());
        if (at.isAfter(scene.now())) {
            return refuse(ComplaintWord.AHEAD, at);
        }
        if (c.window().filter(w -> scene.plan().window(w).isEmpty()).isPresent()) {
            return refuse(ComplaintWord.WINDOW, c.window().get().value());
        }
        Optional<ClerkId> accused = accused(scene, c);
        if (accused.isPresent() && accused.equals(c.by())) {
            return refuse(ComplaintWord.ABOUT_YOU, accused.get());
        }
        if (c.answered().filter(Notes::unfit).isPresent()) {
            return refuse(ComplaintWord.TEXT, Notes.MAX);
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        return id.isEmpty() ? refuse(ComplaintWord.FULL, EntryId.SERIAL_MAX) : filed(scene, c, id.get(), at, accused);
    }

    private static Optional<ClerkId> accused(Scene scene, ComplaintCommand.File c) {
        return c.accused()
                .or(() ->
                        c.ticket().flatMap(t -> scene.floor().served(t).stream().reduce((_, later) -> later)))
                .or(() -> c.ticket().isPresent()
                        ? Optional.empty()
                        : c.window().flatMap(w -> scene.floor().clerkAt(w)));
    }

    private static LedgerDecision filed(
            Scene scene, ComplaintCommand.File c, EntryId id, LocalDateTime at, Optional<ClerkId> accused) {
        Due due = scene.due(at, scene.plan().deadlines().complaintDays(false));
        LedgerEvent filed = new ComplaintEvent.ComplaintFiled(
                id,
                at,
                c.by(),
                c.kind(),
                c.channel(),
                accused,
                c.window(),
                c.ticket(),
                c.subject(),
                due.at(),
                due.counted());
        if (c.by().isEmpty() || c.answered().isEmpty()) {
            return accept(filed);
        }
        String answer = c.answered().get().strip();
        return accept(filed, new ComplaintEvent.ComplaintAnswered(id, scene.now(), c.by().get(), answer, false));
    }

    private static LedgerDecision ofOne(Scene scene, ComplaintCommand.OfOne c) {
        Optional<Entry> found = scene.ledgers().entry(c.entry());
        if (found.isEmpty()) {
            return scene.ledgers().given(c.entry())
                    ? refuse(ComplaintWord.ARCHIVED, c.entry().key())
                    : refuse(ComplaintWord.UNKNOWN, c.entry().key());
        }
        Entry entry = found.get();
        if (about(c.by(), entry)) {
            return refuse(ComplaintWord.ABOUT_YOU, c.by());
        }
        return switch (c) {
            case ComplaintCommand.Accept o -> accepted(scene, o, entry);
            case ComplaintCommand.Investigate o ->
                step(
                        entry,
                        Set.of("accepted"),
                        o.finding(),
                        text -> new ComplaintEvent.ComplaintInvestigated(o.entry(), scene.now(), o.by(), text));
            case ComplaintCommand.Dispose o ->
                step(
                        entry,
                        Set.of("investigated"),
                        o.measure(),
                        text -> new ComplaintEvent.ComplaintDisposed(o.entry(), scene.now(), o.by(), o.upheld(), text));
            case ComplaintCommand.Answer o ->
                step(
                        entry,
                        answerable(entry),
                        o.answer(),
                        text -> new ComplaintEvent.ComplaintAnswered(
                                o.entry(), scene.now(), o.by(), text, entry.overdue(scene.now())));
            case ComplaintCommand.Archive o ->
                step(
                        entry,
                        Set.of("answered"),
                        o.use(),
                        text -> new ComplaintEvent.ComplaintArchived(o.entry(), scene.now(), o.by(), text));
            case ComplaintCommand.ReadComplainant o ->
                Notes.unfit(o.why())
                        ? refuse(ComplaintWord.TEXT, Notes.MAX)
                        : accept(new ComplaintEvent.ComplainantRead(
                                o.entry(), scene.now(), o.by(), o.why().strip()));
        };
    }

    /** A complaint is answered when it was looked into and disposed of; a suggestion when it was accepted. */
    private static Set<String> answerable(Entry entry) {
        return facts(entry).voice().kind() == VoiceKind.COMPLAINT
                ? Set.of("disposed")
                : Set.of("accepted", "investigated", "disposed");
    }

    private static LedgerDecision accepted(Scene scene, ComplaintCommand.Accept c, Entry entry) {
        if (!entry.state().equals("filed")) {
            return refuse(ComplaintWord.ORDER, entry.state());
        }
        if (c.accused().filter(c.by()::equals).isPresent()) {
            return refuse(ComplaintWord.ABOUT_YOU, c.by());
        }
        Due due = scene.due(entry.openedAt(), scene.plan().deadlines().complaintDays(c.hard()));
        return accept(new ComplaintEvent.ComplaintAccepted(
                c.entry(), scene.now(), c.by(), c.hard(), c.accused(), due.at(), due.counted()));
    }

    /** A step that is taken from certain states, with a text. */
    private static LedgerDecision step(
            Entry entry, Set<String> from, String text, Function<String, LedgerEvent> event) {
        if (!from.contains(entry.state())) {
            return refuse(ComplaintWord.ORDER, entry.state());
        }
        return Notes.unfit(text) ? refuse(ComplaintWord.TEXT, Notes.MAX) : accept(event.apply(text.strip()));
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.ComplaintFiled e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "filed",
                        Optional.empty(),
                        Optional.of(e.due()),
                        Optional.of(e.subject()),
                        Optional.empty(),
                        ComplaintFacts.of(e),
                        e.counted());
            case ComplaintEvent.ComplaintAccepted e -> {
                Entry b = before.orElseThrow();
                yield b.as("accepted", facts(b).with(e))
                        .heldBy(Optional.of(e.by()))
                        .due(new Due(e.due(), e.counted()));
            }
            case ComplaintEvent.ComplaintInvestigated e -> as(before, "investigated", f -> f.with(e));
            case ComplaintEvent.ComplaintDisposed e -> as(before, "disposed", f -> f.with(e));
            case ComplaintEvent.ComplaintAnswered e -> answered(before.orElseThrow(), e);
            case ComplaintEvent.ComplaintArchived e ->
                as(before, "archived", f -> f.with(e)).closedAt(e.at());
            case ComplaintEvent.ComplainantRead _ -> before.orElseThrow();
        };
    }

    /** What is answered is overdue no more, though it is still to be archived. */
    private static Entry answered(Entry b, ComplaintEvent.ComplaintAnswered e) {
        return b.as("answered", facts(b).with(e)).heldBy(Optional.of(e.by())).undue();
    }

    private static Entry as(Optional<Entry> before, String state, UnaryOperator<ComplaintFacts> change) {
        Entry entry = before.orElseThrow();
        return entry.as(state, change.apply(facts(entry)));
    }

    private static ComplaintFacts facts(Entry e) {
        return (ComplaintFacts) e.facts();
    }
}
