package org.tingxu.sim.planted;

import java.time.InstantSource;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.HallJournal.Snapshot;
import org.tingxu.journal.Journal;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Loop;

/** Where a bug can be planted in the simulated servers. As it stands here it plants none. One for each run. */
public interface Plant {
    /** An empty hall. */
    default Hall hall(HallId id) {
        return new Hall(id);
    }

    /** What one server process reaches its journal through. */
    default Journal journal(Journal honest, Loop loop) {
        return honest;
    }

    default HallWriter writer(HallId id, Journal journal, InstantSource clock, Loop loop, int snapshotRows) {
        return new SimWriter(id, journal, clock, loop, this::hall, snapshotRows);
    }

    /** What is kept of a snapshot. */
    default Snapshot kept(Snapshot snapshot) {
        return snapshot;
    }

    /** Are snapshots kept? A hall that is restored of one is a sound one. */
    default boolean keepsSnapshots() {
        return true;
    }

    /** Does the store refuse rows of an old epoch, and rows in a taken place? */
    default boolean fences() {
        return true;
    }
}
