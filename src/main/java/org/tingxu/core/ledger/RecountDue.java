package org.tingxu.core.ledger;

/** Counts an entry's due date by the calendar in force; the hall asks for it by itself. */
public record RecountDue(EntryId entry) implements LedgerCommand {
    /** What becomes of the entry's due date; nothing when the calendar does not change it. */
    public LedgerDecision decide(Scene scene) {
        return scene.ledgers()
                .entry(entry)
                .filter(scene::miscounted)
                .map(e -> LedgerDecision.accept(moved(scene, e)))
                .orElseGet(LedgerDecision::accept);
    }

    private DueMoved moved(Scene scene, Entry e) {
        Due due = scene.recounted(e.counted().orElseThrow());
        return new DueMoved(
                entry,
                scene.now(),
                e.due().orElseThrow(),
                due.at(),
                due.counted().orElseThrow());
    }
}
