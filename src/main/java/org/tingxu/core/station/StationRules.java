package org.tingxu.core.station;

import java.time.LocalDateTime;
import java.util.Optional;
import org.tingxu.core.ledger.Entry;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.ledger.RefusalWord;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.SubjectId;

/** The ledgers of the village stations: what they may hand in, and what an event makes of an entry. Their matters are the hall's. */
public final class StationRules {
    /** One entry a batch. */
    public static final String BATCHES = "station";

    /** One entry a villager's matter. */
    public static final String PROXIES = "proxy";

    private StationRules() {}

    /** Why a batch is not looked at; empty when its matters may be tried. */
    public static Optional<LedgerRefusal> unfit(Scene scene, StationCommand.HandIn c) {
        if (scene.plan().station(c.station()).isEmpty()) {
            return refusal(StationWord.UNKNOWN, c.station().value());
        }
        if (c.lines().isEmpty() || c.lines().size() > StationCommand.LINES_MAX) {
            return refusal(StationWord.SIZE, "" + StationCommand.LINES_MAX);
        }
        return scene.ledgers().next(BATCHES, scene.now().getYear()).isEmpty()
                ? refusal(StationWord.FULL, "" + EntryId.SERIAL_MAX)
                : Optional.empty();
    }

    private static Optional<LedgerRefusal> refusal(RefusalWord word, String value) {
        return Optional.of(new LedgerRefusal(word, java.util.List.of(value)));
    }

    /** The entry as an event leaves it: what was handed in stays as it is. */
    public static Entry next(StationEvent event) {
        return switch (event) {
            case StationEvent.BatchHandedIn e ->
                settled(e.entry(), e.at(), e.by(), e.agent(), new BatchFacts(e.station(), e.lines()));
            case StationEvent.ProxyHandedIn e ->
                settled(
                        e.entry(),
                        e.at(),
                        e.by(),
                        e.villager(),
                        new ProxyFacts(e.station(), e.batch(), e.matter(), e.item()));
        };
    }

    private static Entry settled(EntryId id, LocalDateTime at, ClerkId by, SubjectId person, EntryFacts facts) {
        return new Entry(
                id, at, "handed-in", Optional.of(by), Optional.empty(), Optional.of(person), Optional.of(at), facts);
    }
}
