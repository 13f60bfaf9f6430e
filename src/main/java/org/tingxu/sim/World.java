package org.tingxu.sim;

import java.time.Instant;
import java.util.List;
import org.tingxu.core.hall.Event;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.Entry;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.sim.check.Ledger;
import org.tingxu.sim.check.ReferenceDuties;
import org.tingxu.sim.check.ReferenceHall;
import org.tingxu.sim.check.Replay;
import org.tingxu.sim.check.Witness;
import org.tingxu.sim.planted.Plant;

/** What all parts of one run share: chance, virtual time, faults, the store, and those who watch. */
final class World implements Store.Listener {
    static final HallId HALL = new HallId("sim-hall");
    private static final double TEXT_SHARE = 0.1;

    final Dice dice;
    final Agenda agenda = new Agenda();
    final Tally tally = new Tally();
    final Weather weather;
    final Plant plant;
    final Instant start;
    final Witness witness = new Witness();
    final Ledger ledger = new Ledger(witness);
    final ReferenceHall reference = new ReferenceHall(witness);
    final ReferenceDuties duties = new ReferenceDuties(witness, RandomPlan.ZONE);
    final Replay replay = new Replay(HALL, witness);
    final Store store;
    final boolean liveness;
    private Printers printers;

    World(long seed, boolean liveness, Plant plant) {
        this.dice = new Dice(seed);
        this.weather = new Weather(dice, tally);
        this.plant = plant;
        this.liveness = liveness;
        this.start = RandomPlan.morning(dice);
        this.store = new Store(HALL, dice.chance(TEXT_SHARE), plant.fences(), this);
        this.printers = Printers.NONE;
    }

    void printers(Printers here) {
        printers = here;
    }

    @Override
    public void takenOver(long epoch) {
        ledger.takenOver(epoch);
        witness.trace(epoch);
    }

    @Override
    public void landed(long epoch, List<Entry> rows) {
        ledger.landed(epoch, rows);
        tally.events(rows.size());
        for (Entry row : rows) {
            if (witness.accused()) {
                return;
            }
            witness.trace(row.at().hashCode() + row.seq());
            witness.trace(EventCodec.kind(row.event()).hashCode());
            reference.row(row);
            duties.row(row);
            if (!witness.accused()) {
                replay.row(row);
                hear(row.event());
            }
        }
    }

    private void hear(Event event) {
        switch (event) {
            case Event.TicketIssued e when e.printer().isPresent() -> printers.asked(e.ticket());
            case Event.SlipReprintAsked e -> printers.asked(e.ticket());
            default -> {}
        }
    }
}
