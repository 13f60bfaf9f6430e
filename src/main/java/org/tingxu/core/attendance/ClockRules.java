package org.tingxu.core.attendance;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.leave.LeaveRules;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.LedgerEvent;
import org.tingxu.core.ledger.Ledgers;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;

/** The clock (签到签退) of those who are here without a window. */
public final class ClockRules {
    public static final String LEDGER = "clock";

    private ClockRules() {}

    public static LedgerDecision decide(Scene scene, ClockCommand command) {
        return switch (command) {
            case ClockCommand.In c -> in(scene, c.by());
            case ClockCommand.Out c -> out(scene, c.by());
        };
    }

    /** Since when a clerk is clocked in today. */
    public static Optional<Entry> today(Ledgers ledgers, ClerkId clerk, LocalDate day) {
        return open(ledgers, clerk)
                .filter(e -> e.openedAt().toLocalDate().equals(day))
                .findFirst();
    }

    private static Stream<Entry> open(Ledgers ledgers, ClerkId clerk) {
        return ledgers.entries(LEDGER).stream()
                .filter(e -> e.holder().filter(clerk::equals).isPresent());
    }

    private static LedgerDecision in(Scene scene, ClerkId by) {
        Optional<Entry> before = today(scene.ledgers(), by, scene.now().toLocalDate());
        if (before.isPresent()) {
            return refuse(
                    ClockWord.IN, by, before.get().openedAt().toLocalTime().withNano(0));
        }
        if (LeaveRules.away(scene.ledgers(), by, scene.now())) {
            return refuse(ClockWord.LEAVE, by);
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        if (id.isEmpty()) {
            return refuse(ClockWord.FULL, EntryId.SERIAL_MAX);
        }
        List<LedgerEvent> events = new ArrayList<>();
        open(scene.ledgers(), by).forEach(e -> events.add(new ClockEvent.ClockedOut(e.id(), scene.now(), true)));
        events.add(new ClockEvent.ClockedIn(id.get(), scene.now(), by));
        return new LedgerDecision.Accepted(events);
    }

    private static LedgerDecision out(Scene scene, ClerkId by) {
        return today(scene.ledgers(), by, scene.now().toLocalDate())
                .map(e -> accept(new ClockEvent.ClockedOut(e.id(), scene.now(), false)))
                .orElseGet(() -> refuse(ClockWord.OUT, by));
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockedIn e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        "in",
                        Optional.of(e.by()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new ClockFacts(false));
            case ClockEvent.ClockedOut e -> {
                Entry b = before.orElseThrow();
                yield new Entry(
                        b.id(),
                        b.openedAt(),
                        e.forgotten() ? "forgotten" : "out",
                        b.holder(),
                        b.due(),
                        b.subject(),
                        Optional.of(e.at()),
                        new ClockFacts(e.forgotten()));
            }
        };
    }
}
