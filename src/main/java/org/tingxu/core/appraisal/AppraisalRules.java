package org.tingxu.core.appraisal;

import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.Scene;

/** The table of points, version after version. */
public final class AppraisalRules {
    public static final String LEDGER = "appraisal-table";

    /** Most points of one measure, either way. */
    public static final int POINTS_MAX = 1_000;

    private AppraisalRules() {}

    public static LedgerDecision decide(Scene scene, AppraisalCommand command) {
        return switch (command) {
            case AppraisalCommand.SetTable c -> set(scene, c);
        };
    }

    private static LedgerDecision set(Scene scene, AppraisalCommand.SetTable c) {
        Set<Measure> named = EnumSet.noneOf(Measure.class);
        boolean once = c.lines().stream().allMatch(l -> named.add(l.measure()));
        if (!once || named.size() < Measure.values().length) {
            return refuse(AppraisalWord.LINES, Measure.values().length);
        }
        if (c.lines().stream().anyMatch(l -> Math.abs((long) l.points()) > POINTS_MAX)) {
            return refuse(AppraisalWord.POINTS, POINTS_MAX, POINTS_MAX);
        }
        LocalDate month = scene.now().toLocalDate().withDayOfMonth(1);
        if (c.from().isBefore(month)) {
            return refuse(AppraisalWord.PAST, month);
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        if (id.isEmpty()) {
            return refuse(AppraisalWord.FULL, EntryId.SERIAL_MAX);
        }
        List<LedgerEvent> events = new ArrayList<>();
        scene.ledgers().entries(LEDGER).forEach(e -> events.add(new AppraisalEvent.TableReplaced(e.id(), scene.now())));
        events.add(new AppraisalEvent.TableSet(
                id.get(), scene.now(), c.by(), c.from().withDayOfMonth(1), c.lines()));
        return new LedgerDecision.Accepted(events);
    }

    /** The table that counts for a month: the newest of those from that month or before. */
    public static TableFacts of(LocalDate month, List<Entry> versions) {
        return versions.stream()
                .filter(e -> !((TableFacts) e.facts()).from().isAfter(month))
                .max(java.util.Comparator.comparing(Entry::id))
                .map(e -> (TableFacts) e.facts())
                .orElse(TableFacts.USUAL);
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, AppraisalEvent event) {
        return switch (event) {
            case AppraisalEvent.TableSet e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "set",
                        Optional.of(e.by()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new TableFacts(e.from(), e.lines()));
            case AppraisalEvent.TableReplaced e -> {
                Entry b = before.orElseThrow();
                yield new Entry(
                        b.id(),
                        b.openedAt(),
                        "replaced",
                        b.holder(),
                        b.due(),
                        b.subject(),
                        Optional.of(e.at()),
                        b.facts());
            }
        };
    }
}
