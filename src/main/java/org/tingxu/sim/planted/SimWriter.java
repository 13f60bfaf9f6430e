package org.tingxu.sim.planted;

import java.time.InstantSource;
import java.util.function.Function;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.Journal;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Loop;

/** The product's writer, with snapshots after a few rows. */
public class SimWriter extends HallWriter {
    private final int snapshotRows;

    public SimWriter(
            HallId id,
            Journal journals,
            InstantSource clock,
            Loop loop,
            Function<HallId, Hall> newHall,
            int snapshotRows) {
        super(id, journals, clock, loop, newHall);
        this.snapshotRows = snapshotRows;
    }

    @Override
    protected int snapshotRows() {
        return snapshotRows;
    }
}
