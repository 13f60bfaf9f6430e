package org.tingxu.core.hall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tingxu.core.duty.DutyCommand;
import org.tingxu.core.duty.DutyDecision;
import org.tingxu.core.duty.DutyEvent;
import org.tingxu.core.duty.DutyHistory;
import org.tingxu.core.duty.DutyRules;
import org.tingxu.core.duty.DutyState;
import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerRefusal;
import org.tingxu.core.ledger.Scene;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.station.StationCommand;
import org.tingxu.core.station.StationEvent;
import org.tingxu.core.station.StationRules;
import org.tingxu.core.station.StationWord;

/**
 * What village stations hand in. Each line is tried as the hall's own matter is taken in, on a state of duties in which the lines before
 * it have happened; a batch goes in as a whole, or not at all with the fault of each line.
 */
final class StationDoor {
    private StationDoor() {}

    static Decision decide(HallState s, StationCommand.HandIn c, Instant now) {
        Scene scene = LedgerDoor.scene(s, now);
        Optional<LedgerRefusal> unfit = StationRules.unfit(scene, c);
        if (unfit.isPresent()) {
            return Decision.refuse(new Refusal.Ledger(unfit.get()));
        }
        EntryId batch = scene.ledgers()
                .next(StationRules.BATCHES, scene.now().getYear())
                .orElseThrow();
        List<Event> events = new ArrayList<>();
        events.add(new Event.Ledger(new StationEvent.BatchHandedIn(
                batch, scene.now(), c.by(), c.station(), c.agent(), c.lines().size())));
        List<String> faults = new ArrayList<>();
        DutyState ahead = numbersOf(s.duties());
        for (int i = 0; i < c.lines().size(); i++) {
            StationCommand.Line line = c.lines().get(i);
            switch (new DutyRules(ahead, scene.plan().items(), scene.calendar(), scene.now()).decide(accept(c, line))) {
                case DutyDecision.Refused r ->
                    faults.add("%d: %s".formatted(i + 1, r.refusal().code()));
                case DutyDecision.Accepted a -> {
                    a.events().forEach(e -> DutyHistory.apply(ahead, e));
                    a.events().forEach(e -> events.add(new Event.Duty(e)));
                    events.add(new Event.Ledger(proxy(scene, c, batch, line, number(a.events()))));
                }
            }
        }
        return faults.isEmpty()
                ? new Decision.Accepted(events)
                : Decision.refuse(
                        new Refusal.Ledger(new LedgerRefusal(StationWord.BATCH, List.of(String.join("; ", faults)))));
    }

    /** A state that gives the hall's next numbers by the hall's calendar, and in which nothing is open. */
    private static DutyState numbersOf(DutyState duties) {
        return new DutyState(duties.numbers());
    }

    private static DutyCommand accept(StationCommand.HandIn c, StationCommand.Line line) {
        return new DutyCommand.AcceptMatter(
                c.by(),
                Optional.empty(),
                line.item(),
                Optional.empty(),
                Optional.empty(),
                line.villager(),
                line.missing());
    }

    private static MatterNo number(List<DutyEvent> events) {
        return events.stream()
                .flatMap(e -> e instanceof DutyEvent.MatterReceived r ? Stream.of(r.matter()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static StationEvent proxy(
            Scene scene, StationCommand.HandIn c, EntryId batch, StationCommand.Line line, MatterNo matter) {
        return new StationEvent.ProxyHandedIn(
                new EntryId(StationRules.PROXIES, matter.toString()),
                scene.now(),
                c.by(),
                c.station(),
                batch.key(),
                line.villager(),
                matter,
                line.item());
    }
}
