package org.tingxu.sim.check;

import java.util.List;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.Entry;

/** The journal replayed from its first row by a hall that never forgot anything: promise 15. */
public final class Replay {
    private final HallId id;
    private final Witness witness;
    private Hall hall;
    private long seq;

    public Replay(HallId id, Witness witness) {
        this.id = id;
        this.witness = witness;
        this.hall = new Hall(id);
    }

    public void row(Entry row) {
        hall.apply(row.event(), row.at());
        seq = row.seq();
    }

    /** A writer's hall after row {@code at} has to be what the rows say. */
    public void compare(Hall writers, long at, List<Entry> rows) {
        HallMemento right = at == seq ? hall.memento() : fresh(at, rows).memento();
        HallMemento seen = writers.memento();
        witness.check(
                right.equals(seen),
                Promised.REPLAY,
                "after row %d the writer's hall is not what the journal says%n  journal %s%n  writer  %s",
                at,
                right,
                seen);
    }

    private Hall fresh(long to, List<Entry> rows) {
        Hall out = new Hall(id);
        rows.stream().limit(to).forEach(e -> out.apply(e.event(), e.at()));
        return out;
    }
}
