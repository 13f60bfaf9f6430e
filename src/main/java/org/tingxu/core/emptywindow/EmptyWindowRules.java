package org.tingxu.core.emptywindow;

import static org.tingxu.core.ledger.LedgerDecision.accept;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.WindowNo;
import org.tingxu.core.plan.AlarmRule;
import org.tingxu.core.plan.WindowPlan;
import org.tingxu.core.post.Seating;

/**
 * The empty-window alarm (空岗报警): noticed when more people than the limit wait for a window that nobody mans, raised when that lasts,
 * over when somebody sits there or nobody waits. Time alone brings all of it about, so that a restart forgets none.
 */
public final class EmptyWindowRules {
    public static final String LEDGER = "empty-window";

    private EmptyWindowRules() {}

    /** What was due may be mended by now: then nothing happens. */
    public static LedgerDecision decide(Scene scene, EmptyWindowCommand command) {
        return switch (command) {
            case EmptyWindowCommand.Notice c
            when unnoticed(scene, c.window()) ->
                scene.ledgers()
                        .next(LEDGER, scene.now().getYear())
                        .map(id -> accept(noticed(scene, id, c.window())))
                        .orElse(accept());
            case EmptyWindowCommand.Raise c
            when isDue(scene, c.entry(), c) -> {
                WindowNo window =
                        facts(scene.ledgers().entry(c.entry()).orElseThrow()).window();
                yield accept(new EmptyWindowEvent.Raised(
                        c.entry(), scene.now(), scene.floor().waitingFor(window)));
            }
            case EmptyWindowCommand.End c
            when isDue(scene, c.entry(), c) -> accept(new EmptyWindowEvent.Ended(c.entry(), scene.now(), c.why()));
            case EmptyWindowCommand.Notice _, EmptyWindowCommand.Raise _, EmptyWindowCommand.End _ -> accept();
        };
    }

    private static boolean isDue(Scene scene, EntryId entry, EmptyWindowCommand command) {
        return scene.ledgers()
                .entry(entry)
                .flatMap(e -> step(scene, e))
                .filter(command::equals)
                .isPresent();
    }

    private static EmptyWindowEvent noticed(Scene scene, EntryId id, WindowNo window) {
        AlarmRule rule = scene.plan().staffing().alarm();
        return new EmptyWindowEvent.Noticed(
                id,
                scene.now(),
                window,
                scene.floor().waitingFor(window),
                Seating.expected(scene, window),
                scene.now().plus(rule.after()));
    }

    /** What has to be told about empty windows, by how the floor is now. */
    public static List<LedgerCommand> due(Scene scene) {
        List<LedgerCommand> due = new ArrayList<>();
        scene.ledgers().entries(LEDGER).forEach(e -> step(scene, e).ifPresent(due::add));
        for (WindowPlan w : scene.plan().windows()) {
            if (unnoticed(scene, w.no())) {
                due.add(new EmptyWindowCommand.Notice(w.no()));
            }
        }
        return due;
    }

    /** Is it empty while too many wait, and nobody was told? */
    private static boolean unnoticed(Scene scene, WindowNo window) {
        return watched(scene)
                && scene.floor().clerkAt(window).isEmpty()
                && tooMany(scene, window)
                && scene.ledgers().entries(LEDGER).stream()
                        .noneMatch(e -> facts(e).window().equals(window));
    }

    private static boolean watched(Scene scene) {
        return !scene.plan().staffing().posts().isEmpty()
                && scene.plan().hours().openAt(scene.now());
    }

    /** What has to be told about one that is noticed, by how the floor is now. */
    public static Optional<EmptyWindowCommand> step(Scene scene, Entry entry) {
        WindowNo window = facts(entry).window();
        boolean raised = facts(entry).raisedAt().isPresent();
        if (!watched(scene) || scene.plan().window(window).isEmpty()) {
            return Optional.of(new EmptyWindowCommand.End(entry.id(), AlarmEnd.CLOSED));
        }
        if (scene.floor().clerkAt(window).isPresent()) {
            return Optional.of(new EmptyWindowCommand.End(entry.id(), AlarmEnd.MANNED));
        }
        boolean gone = raised ? scene.floor().waitingFor(window) == 0 : !tooMany(scene, window);
        if (gone) {
            return Optional.of(new EmptyWindowCommand.End(entry.id(), AlarmEnd.QUEUE_GONE));
        }
        boolean late = entry.due().filter(d -> !scene.now().isBefore(d)).isPresent();
        return late && !raised ? Optional.of(new EmptyWindowCommand.Raise(entry.id())) : Optional.empty();
    }

    private static boolean tooMany(Scene scene, WindowNo window) {
        return scene.floor().waitingFor(window)
                > scene.plan().staffing().alarm().waiting();
    }

    private static EmptyWindowFacts facts(Entry entry) {
        return (EmptyWindowFacts) entry.facts();
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, EmptyWindowEvent event) {
        return switch (event) {
            case EmptyWindowEvent.Noticed e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "noticed",
                        e.expected(),
                        Optional.of(e.due()),
                        Optional.empty(),
                        Optional.empty(),
                        new EmptyWindowFacts(e.window(), e.waiting(), Optional.empty(), Optional.empty()));
            case EmptyWindowEvent.Raised e -> {
                Entry b = before.orElseThrow();
                yield stands(
                        b,
                        "raised",
                        Optional.empty(),
                        new EmptyWindowFacts(facts(b).window(), e.waiting(), Optional.of(e.at()), Optional.empty()));
            }
            case EmptyWindowEvent.Ended e -> {
                Entry b = before.orElseThrow();
                EmptyWindowFacts f = facts(b);
                yield stands(
                        b,
                        f.raisedAt().isPresent() ? "ended" : "passed",
                        Optional.of(e.at()),
                        new EmptyWindowFacts(f.window(), f.waiting(), f.raisedAt(), Optional.of(e.why())));
            }
        };
    }

    private static Entry stands(Entry b, String state, Optional<LocalDateTime> closedAt, EmptyWindowFacts facts) {
        return new Entry(b.id(), b.openedAt(), state, b.holder(), b.due(), b.subject(), closedAt, facts);
    }
}
