package org.tingxu.sim.planted;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tingxu.journal.Batch;
import org.tingxu.journal.Entry;
import org.tingxu.journal.HallJournal;

/** A journal in front of another one: passes everything on. */
class PassingJournal implements HallJournal {
    private final HallJournal honest;

    PassingJournal(HallJournal honest) {
        this.honest = honest;
    }

    @Override
    public long epoch() {
        return honest.epoch();
    }

    @Override
    public long head() {
        return honest.head();
    }

    @Override
    public Instant headAt() {
        return honest.headAt();
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return honest.snapshot();
    }

    @Override
    public Future<List<Entry>> read(long after) {
        return honest.read(after);
    }

    @Override
    public Future<List<Entry>> readRange(long first, int count) {
        return honest.readRange(first, count);
    }

    @Override
    public Future<List<Marked>> marks(int max) {
        return honest.marks(max);
    }

    @Override
    public Future<Void> append(Batch batch) {
        return honest.append(batch);
    }

    @Override
    public Future<Void> checkOwner() {
        return honest.checkOwner();
    }

    @Override
    public Future<Void> keep(Snapshot snapshot) {
        return honest.keep(snapshot);
    }
}
