package org.tingxu.core.reception;

import static org.tingxu.core.ledger.LedgerDecision.accept;
import static org.tingxu.core.ledger.LedgerDecision.refuse;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerDecision;
import org.tingxu.core.ledger.Scene;

/** The log of the enquiry desk: decides orders and tells what an event makes of an entry. */
public final class ReceptionRules {
    public static final String LEDGER = "reception";

    /** Longest topic and answer, characters. */
    public static final int TEXT_MAX = 500;

    /** Most people of one entry. */
    public static final int PEOPLE_MAX = 10_000;

    private ReceptionRules() {}

    public static LedgerDecision decide(Scene scene, ReceptionCommand command) {
        return switch (command) {
            case ReceptionCommand.Note c -> note(scene, c);
            case ReceptionCommand.Answer c -> answer(scene, c);
        };
    }

    private static LedgerDecision note(Scene scene, ReceptionCommand.Note c) {
        LocalDateTime at = c.at().orElse(scene.now());
        if (at.isAfter(scene.now())) {
            return refuse(ReceptionWord.AHEAD, at);
        }
        if (unfit(c.topic())) {
            return refuse(ReceptionWord.TOPIC, TEXT_MAX);
        }
        if (c.people() < 1 || c.people() > PEOPLE_MAX) {
            return refuse(ReceptionWord.PEOPLE, PEOPLE_MAX);
        }
        Optional<EntryId> id = scene.ledgers().next(LEDGER, scene.now().getYear());
        if (id.isEmpty()) {
            return refuse(ReceptionWord.FULL, EntryId.SERIAL_MAX);
        }
        LocalDateTime due = c.answered()
                ? at
                : scene.calendar().after(at.toLocalDate(), 1).on().atTime(at.toLocalTime());
        return accept(new ReceptionEvent.Noted(
                id.get(), at, c.by(), c.channel(), c.people(), c.topic().strip(), c.answered(), due));
    }

    private static LedgerDecision answer(Scene scene, ReceptionCommand.Answer c) {
        if (scene.ledgers().entry(c.entry()).isEmpty()) {
            return refuse(ReceptionWord.UNKNOWN, c.entry().key());
        }
        return unfit(c.answer())
                ? refuse(ReceptionWord.TOPIC, TEXT_MAX)
                : accept(new ReceptionEvent.Answered(
                        c.entry(), scene.now(), c.by(), c.answer().strip()));
    }

    private static boolean unfit(String text) {
        return text.isBlank() || text.length() > TEXT_MAX;
    }

    /** The entry as an event leaves it. */
    public static Entry next(Optional<Entry> before, ReceptionEvent event) {
        return switch (event) {
            case ReceptionEvent.Noted e ->
                new Entry(
                        e.entry(),
                        e.at(),
                        e.answered() ? "answered" : "open",
                        Optional.of(e.by()),
                        e.answered() ? Optional.empty() : Optional.of(e.due()),
                        Optional.empty(),
                        e.answered() ? Optional.of(e.at()) : Optional.empty(),
                        new ReceptionFacts(e.channel(), e.people(), e.topic(), e.answered(), Optional.empty()));
            case ReceptionEvent.Answered e -> answered(before.orElseThrow(), e);
        };
    }

    private static Entry answered(Entry before, ReceptionEvent.Answered e) {
        ReceptionFacts f = (ReceptionFacts) before.facts();
        return new Entry(
                before.id(),
                before.openedAt(),
                "answered",
                Optional.of(e.by()),
                before.due(),
                before.subject(),
                Optional.of(e.at()),
                new ReceptionFacts(f.channel(), f.people(), f.topic(), f.onSpot(), Optional.of(e.answer())));
    }
}
