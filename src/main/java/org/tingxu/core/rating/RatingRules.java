package org.tingxu.core.rating;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tingxu.core.feedback.Grade;
import org.tingxu.core.feedback.RatedBy;
import org.tingxu.core.ledger.Due;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Notes;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.TicketNo;
import org.tingxu.core.name.WindowNo;

/** The ledger of bad ratings (差评台账): decides orders and tells what an event makes of a case. */
public final class RatingRules {
    public static final String LEDGER = "rating";

    /** 不满意: this grade and worse ones open a case. */
    public static final Grade BAD = new Grade(2);

    private RatingRules() {}

    /** The case that a rating opens by itself; empty when it is not bad, or the year's numbers are used up. */
    public static Optional<RatingEvent> opened(
            Scene scene, TicketNo ticket, WindowNo window, ClerkId clerk, Grade grade, RatedBy source) {
        if (grade.value() > BAD.value()) {
            return Optional.empty();
        }
        Due due = scene.due(scene.now(), scene.plan().deadlines().mendDays());
        return scene.ledgers()
                .next(LEDGER, scene.now().getYear())
                .map(id -> new RatingEvent.CaseOpened(
                        id, scene.now(), ticket, window, clerk, grade, source, due.at(), due.counted()));
    }

    public static LedgerDecision decide(Scene scene, RatingCommand command) {
        return switch (command) {
            case RatingCommand.LeaveContact c -> contact(scene, c);
            case RatingCommand.OfCase c -> ofCase(scene, c);
        };
    }

    private static LedgerDecision contact(Scene scene, RatingCommand.LeaveContact c) {
        Optional<Entry> found = scene.ledgers().entries(LEDGER).stream()
                .filter(e -> facts(e).rated().ticket().equals(c.ticket()))
                .filter(e -> e.openedAt().toLocalDate().equals(scene.now().toLocalDate()))
                .findFirst();
        if (found.isEmpty()) {
            return refuse(RatingWord.UNKNOWN, c.ticket());
        }
        return found.get().subject().isPresent()
                ? refuse(RatingWord.CONTACT_LEFT, c.ticket())
                : accept(new RatingEvent.ContactLeft(found.get().id(), scene.now(), c.subject()));
    }

    private static LedgerDecision ofCase(Scene scene, RatingCommand.OfCase c) {
        Optional<Entry> found = scene.ledgers().entry(c.entry());
        if (found.isEmpty()) {
            return scene.ledgers().given(c.entry())
                    ? refuse(RatingWord.CLOSED, c.entry().key())
                    : refuse(RatingWord.UNKNOWN, c.entry().key());
        }
        RatingFacts facts = facts(found.get());
        return switch (c) {
            case RatingCommand.CallBack o -> callBack(scene, o, facts);
            case RatingCommand.ReadContact o -> readContact(scene, o, found.get());
            case RatingCommand.Mend o -> mend(scene, o, facts);
            case RatingCommand.Close o -> close(scene, o, facts);
            case RatingCommand.Appeal o -> appeal(scene, o, facts);
            case RatingCommand.DecideAppeal o -> decideAppeal(scene, o, facts);
        };
    }

    private static LedgerDecision callBack(Scene scene, RatingCommand.CallBack c, RatingFacts facts) {
        if (c.by().equals(facts.clerk())) {
            return refuse(RatingWord.OWN, c.by());
        }
        return Notes.unfit(c.note())
                ? refuse(RatingWord.TEXT, Notes.MAX)
                : accept(new RatingEvent.CalledBack(
                        c.entry(), scene.now(), c.by(), c.reached(), c.note().strip()));
    }

    private static LedgerDecision readContact(Scene scene, RatingCommand.ReadContact c, Entry entry) {
        if (c.by().equals(facts(entry).clerk())) {
            return refuse(RatingWord.OWN, c.by());
        }
        if (entry.subject().isEmpty()) {
            return refuse(RatingWord.NO_CONTACT, c.entry().key());
        }
        return Notes.unfit(c.why())
                ? refuse(RatingWord.TEXT, Notes.MAX)
                : accept(new RatingEvent.ContactRead(
                        c.entry(), scene.now(), c.by(), c.why().strip()));
    }

    private static LedgerDecision mend(Scene scene, RatingCommand.Mend c, RatingFacts facts) {
        if (facts.call().callback().isEmpty()) {
            return refuse(RatingWord.NOT_CALLED, c.entry().key());
        }
        return Notes.unfit(c.measure())
                ? refuse(RatingWord.TEXT, Notes.MAX)
                : accept(new RatingEvent.CaseMended(
                        c.entry(), scene.now(), c.by(), c.measure().strip()));
    }

    private static LedgerDecision close(Scene scene, RatingCommand.Close c, RatingFacts facts) {
        if (c.by().equals(facts.clerk())) {
            return refuse(RatingWord.OWN, c.by());
        }
        if (facts.mending().mendedAt().isEmpty()) {
            return refuse(RatingWord.NOT_MENDED, c.entry().key());
        }
        return facts.objection().open()
                ? refuse(RatingWord.APPEAL_OPEN, c.entry().key())
                : accept(new RatingEvent.CaseClosed(c.entry(), scene.now(), c.by(), c.word()));
    }

    private static LedgerDecision appeal(Scene scene, RatingCommand.Appeal c, RatingFacts facts) {
        if (!c.by().equals(facts.clerk())) {
            return refuse(RatingWord.NOT_YOURS, facts.clerk());
        }
        if (facts.objection().appeal().isPresent()) {
            return refuse(RatingWord.APPEALED, c.entry().key());
        }
        return Notes.unfit(c.reason())
                ? refuse(RatingWord.TEXT, Notes.MAX)
                : accept(new RatingEvent.RatingAppealed(
                        c.entry(), scene.now(), c.by(), c.reason().strip()));
    }

    private static LedgerDecision decideAppeal(Scene scene, RatingCommand.DecideAppeal c, RatingFacts facts) {
        if (c.by().equals(facts.clerk())) {
            return refuse(RatingWord.OWN, c.by());
        }
        if (!facts.objection().open()) {
            return refuse(RatingWord.NO_APPEAL, c.entry().key());
        }
        return Notes.unfit(c.reason())
                ? refuse(RatingWord.TEXT, Notes.MAX)
                : accept(new RatingEvent.AppealDecided(
                        c.entry(), scene.now(), c.by(), c.upheld(), c.reason().strip()));
    }

    /** The case as an event leaves it. */
    public static Entry next(Optional<Entry> before, RatingEvent event) {
        return switch (event) {
            case RatingEvent.CaseOpened e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "open",
                        Optional.of(e.clerk()),
                        Optional.of(e.due()),
                        Optional.empty(),
                        Optional.empty(),
                        RatingFacts.of(e),
                        e.counted());
            case RatingEvent.ContactLeft e -> before.orElseThrow().about(e.subject());
            case RatingEvent.ContactRead _ -> before.orElseThrow();
            case RatingEvent.CalledBack e ->
                stands(before.orElseThrow(), "called", f -> f.called(e.reached(), e.note()));
            case RatingEvent.CaseMended e -> stands(before.orElseThrow(), "mended", f -> f.mended(e.at(), e.measure()));
            case RatingEvent.CaseClosed e -> closed(before.orElseThrow(), "closed", e.at(), f -> f.said(e.word()));
            case RatingEvent.RatingAppealed e -> stands(before.orElseThrow(), "", f -> f.appealed(e.reason()));
            case RatingEvent.AppealDecided e
            when e.upheld() -> closed(before.orElseThrow(), "struck-out", e.at(), f -> f.decided(true, e.reason()));
            case RatingEvent.AppealDecided e -> stands(before.orElseThrow(), "", f -> f.decided(false, e.reason()));
        };
    }

    /**
     * A case that stays open.
     *
     * @param state empty = as it was; what is mended stays so
     */
    private static Entry stands(Entry e, String state, UnaryOperator<RatingFacts> change) {
        RatingFacts facts = change.apply(facts(e));
        String next = state.isEmpty()
                        || (state.equals("called") && facts.mending().mendedAt().isPresent())
                ? e.state()
                : state;
        return e.as(next, facts);
    }

    private static Entry closed(Entry e, String state, LocalDateTime at, UnaryOperator<RatingFacts> change) {
        return e.as(state, change.apply(facts(e))).closedAt(at);
    }

    private static RatingFacts facts(Entry e) {
        return (RatingFacts) e.facts();
    }
}
