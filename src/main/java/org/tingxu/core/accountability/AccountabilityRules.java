package org.tingxu.core.accountability;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;

/**
 * The ledger of accountability (责任追究): raised with evidence, answered by the clerk, decided by another, open to an appeal that gives
 * the points back.
 */
public final class AccountabilityRules {
    public static final String LEDGER = "accountability";

    /** What a clerk has at the beginning of a year. */
    public static final int FULL_SCORE = 100;

    /** Longest text, characters. */
    public static final int TEXT_MAX = 500;

    /** Rows of the journal that a case names. */
    public static final int EVIDENCE_MAX = 50;

    /** Most points of a case. */
    public static final int POINTS_MAX = 100;

    /** Working days in which the clerk may answer. */
    static final int DEFENCE_DAYS = 5;

    /** Working days in which the clerk may appeal. */
    static final int APPEAL_DAYS = 10;

    private AccountabilityRules() {}

    public static LedgerDecision decide(Scene scene, AccountabilityCommand command) {
        return switch (command) {
            case AccountabilityCommand.Raise c -> raise(scene, c);
            case AccountabilityCommand.Defend c ->
                byTheClerk(
                        scene,
                        c.entry(),
                        c.by(),
                        c.text(),
                        "raised",
                        (text, at) -> new AccountabilityEvent.Defended(c.entry(), at, c.by(), text));
            case AccountabilityCommand.Decide c -> judge(scene, c);
            case AccountabilityCommand.Appeal c ->
                byTheClerk(
                        scene,
                        c.entry(),
                        c.by(),
                        c.text(),
                        "decided",
                        (text, at) -> new AccountabilityEvent.Appealed(c.entry(), at, c.by(), text));
            case AccountabilityCommand.AnswerAppeal c -> answer(scene, c);
            case AccountabilityCommand.MakeFinal c ->
                scene.ledgers()
                        .woken(c.entry(), scene.now())
                        .map(e -> accept(new AccountabilityEvent.BecameFinal(e.id(), scene.now())))
                        .orElse(accept());
        };
    }

    private static LedgerDecision raise(Scene scene, AccountabilityCommand.Raise c) {
        if (unfit(c.what())) {
            return refuse(AccountabilityWord.TEXT, TEXT_MAX);
        }
        if (c.evidence().isEmpty() || c.evidence().size() > EVIDENCE_MAX) {
            return refuse(AccountabilityWord.EVIDENCE, EVIDENCE_MAX);
        }
        Optional<Entry> twice = scene.ledgers().entries(LEDGER).stream()
                .filter(e -> c.source().isPresent() && facts(e).source().equals(c.source()))
                .findFirst();
        if (twice.isPresent()) {
            return refuse(
                    AccountabilityWord.TWICE,
                    c.source().orElseThrow(),
                    twice.get().id().key());
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        return id.isEmpty()
                ? refuse(AccountabilityWord.FULL, EntryId.SERIAL_MAX)
                : accept(new AccountabilityEvent.Raised(
                        id.get(),
                        scene.now(),
                        c.by(),
                        c.clerk(),
                        c.trigger(),
                        c.what().strip(),
                        c.evidence(),
                        c.source(),
                        after(scene, DEFENCE_DAYS)));
    }

    /** The end of the last of so many working days. */
    private static LocalDateTime after(Scene scene, int days) {
        return scene.calendar()
                .after(scene.now().toLocalDate(), days)
                .on()
                .plusDays(1)
                .atStartOfDay();
    }

    private static LedgerDecision byTheClerk(
            Scene scene,
            EntryId id,
            ClerkId by,
            String text,
            String state,
            BiFunction<String, LocalDateTime, AccountabilityEvent> event) {
        Optional<Entry> found = open(scene, id);
        if (found.isEmpty()) {
            return refuse(AccountabilityWord.UNKNOWN, id.key());
        }
        ClerkId clerk = found.get().holder().orElseThrow();
        if (!clerk.equals(by)) {
            return refuse(AccountabilityWord.OTHERS, id.key(), clerk);
        }
        if (!found.get().state().equals(state) || found.get().overdue(scene.now())) {
            return refuse(AccountabilityWord.STATE, id.key(), found.get().state());
        }
        return unfit(text) ? refuse(AccountabilityWord.TEXT, TEXT_MAX) : accept(event.apply(text.strip(), scene.now()));
    }

    private static LedgerDecision judge(Scene scene, AccountabilityCommand.Decide c) {
        Optional<Entry> found = open(scene, c.entry());
        if (found.isEmpty()) {
            return refuse(AccountabilityWord.UNKNOWN, c.entry().key());
        }
        Entry e = found.get();
        boolean raised = e.state().equals("raised");
        if (!raised && !e.state().equals("defended")) {
            return refuse(AccountabilityWord.STATE, c.entry().key(), e.state());
        }
        if (c.by().equals(e.holder().orElseThrow()) || c.by().equals(facts(e).raisedBy())) {
            return refuse(AccountabilityWord.OWN, c.by());
        }
        if (raised && !e.overdue(scene.now())) {
            return refuse(AccountabilityWord.TOO_EARLY, e.due().orElseThrow());
        }
        if (c.upheld() && (c.points() < 1 || c.points() > POINTS_MAX)) {
            return refuse(AccountabilityWord.POINTS, POINTS_MAX);
        }
        return unfit(c.reason())
                ? refuse(AccountabilityWord.TEXT, TEXT_MAX)
                : accept(new AccountabilityEvent.Decided(
                        c.entry(),
                        scene.now(),
                        c.by(),
                        c.upheld(),
                        c.upheld() ? c.points() : 0,
                        c.reason().strip(),
                        c.upheld() ? after(scene, APPEAL_DAYS) : scene.now()));
    }

    private static LedgerDecision answer(Scene scene, AccountabilityCommand.AnswerAppeal c) {
        Optional<Entry> found = open(scene, c.entry());
        if (found.isEmpty()) {
            return refuse(AccountabilityWord.UNKNOWN, c.entry().key());
        }
        Entry e = found.get();
        if (!e.state().equals("appealed")) {
            return refuse(AccountabilityWord.STATE, c.entry().key(), e.state());
        }
        if (c.by().equals(e.holder().orElseThrow())
                || facts(e).decidedBy().filter(c.by()::equals).isPresent()) {
            return refuse(AccountabilityWord.OWN, c.by());
        }
        return unfit(c.reason())
                ? refuse(AccountabilityWord.TEXT, TEXT_MAX)
                : accept(new AccountabilityEvent.AppealAnswered(
                        c.entry(), scene.now(), c.by(), c.upheld(), c.reason().strip()));
    }

    private static Optional<Entry> open(Scene scene, EntryId id) {
        return scene.ledgers().entry(id).filter(e -> e.id().ledger().equals(LEDGER));
    }

    private static boolean unfit(String text) {
        return text.isBlank() || text.length() > TEXT_MAX;
    }

    private static AccountabilityFacts facts(Entry entry) {
        return (AccountabilityFacts) entry.facts();
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, AccountabilityEvent event) {
        return switch (event) {
            case AccountabilityEvent.Raised e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "raised",
                        Optional.of(e.clerk()),
                        Optional.of(e.due()),
                        Optional.empty(),
                        Optional.empty(),
                        new AccountabilityFacts(
                                e.by(),
                                e.trigger(),
                                e.what(),
                                e.evidence(),
                                e.source(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
            case AccountabilityEvent.Defended e -> {
                Entry b = before.orElseThrow();
                yield stands(b, "defended", Optional.empty(), Optional.empty(), facts(b).defended(e.text()));
            }
            case AccountabilityEvent.Decided e -> {
                Entry b = before.orElseThrow();
                yield e.upheld()
                        ? stands(b, "decided", Optional.of(e.due()), Optional.empty(), facts(b).decided(e))
                        : stands(b, "dismissed", Optional.empty(), Optional.of(e.at()), facts(b).decided(e));
            }
            case AccountabilityEvent.Appealed e -> {
                Entry b = before.orElseThrow();
                yield stands(b, "appealed", Optional.empty(), Optional.empty(), facts(b).appealed(e.text()));
            }
            case AccountabilityEvent.AppealAnswered e -> {
                Entry b = before.orElseThrow();
                String state = e.upheld() ? "restored" : "confirmed";
                yield stands(b, state, Optional.empty(), Optional.of(e.at()), facts(b).answered(e));
            }
            case AccountabilityEvent.BecameFinal e -> {
                Entry b = before.orElseThrow();
                yield stands(b, "final", b.due(), Optional.of(e.at()), facts(b));
            }
        };
    }

    private static Entry stands(
            Entry b,
            String state,
            Optional<LocalDateTime> due,
            Optional<LocalDateTime> closedAt,
            AccountabilityFacts facts) {
        return new Entry(b.id(), b.openedAt(), state, b.holder(), due, b.subject(), closedAt, facts);
    }
}
