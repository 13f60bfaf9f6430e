package org.tingxu.sim;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.Batch;
import org.tingxu.journal.Entry;
import org.tingxu.journal.HallJournal;
import org.tingxu.journal.Journal;
import org.tingxu.sim.planted.Plant;

/** One server process's way to the store: slow, and failing as the weather is. */
final class SimJournal implements Journal {
    /** The broken connection of this moment. */
    static final class Broken extends RuntimeException {
        Broken(FaultKind kind) {
            super(kind.word(), null, false, false);
        }
    }

    private static final int DEADLINE_MS = 3_000;
    private static final int LATE_MAX_MS = 9_000;
    private static final int PAGE_SMALL_MAX = 40;

    private final Store store;
    private final Agenda agenda;
    private final Dice dice;
    private final Weather weather;
    private final SimLoop loop;
    private final Plant plant;

    SimJournal(Store store, Agenda agenda, Dice dice, Weather weather, SimLoop loop, Plant plant) {
        this.store = store;
        this.agenda = agenda;
        this.dice = dice;
        this.weather = weather;
        this.loop = loop;
        this.plant = plant;
    }

    @Override
    public Future<HallJournal> open(HallId hall) {
        boolean fails = weather.strikes(FaultKind.OPEN_FAILED);
        boolean afterAll = fails && dice.chance(0.5);
        return answered(FaultKind.OPEN_FAILED, fails && !afterAll, () -> {
            Opened opened = new Opened(store.takeOver(), store.head(), store.headAt(), store.snapshot());
            if (afterAll) {
                throw new Broken(FaultKind.OPEN_FAILED);
            }
            return opened;
        });
    }

    /** An answer after a while; nothing at all when the process dies before. */
    private <T> Future<T> answered(FaultKind kind, boolean fails, Supplier<T> value) {
        Promise<T> promise = Promise.promise();
        loop.in(dice.micros(1, 12), () -> {
            if (fails) {
                promise.fail(new Broken(kind));
            } else {
                settle(promise, value);
            }
        });
        return promise.future();
    }

    private static <T> void settle(Promise<T> promise, Supplier<T> value) {
        T got;
        try {
            got = value.get();
        } catch (RuntimeException e) {
            promise.fail(e);
            return;
        }
        promise.complete(got);
    }

    /** A hall in the hand of this process. */
    private final class Opened implements HallJournal {
        private final long epoch;
        private final long head;
        private final Instant headAt;
        private final Optional<Snapshot> snapshot;
        private byte[] lastHash;

        Opened(long epoch, long head, Instant headAt, Optional<Snapshot> snapshot) {
            this.epoch = epoch;
            this.head = head;
            this.headAt = headAt;
            this.snapshot = snapshot;
            this.lastHash = store.headHash();
        }

        @Override
        public long epoch() {
            return epoch;
        }

        @Override
        public long head() {
            return head;
        }

        @Override
        public Instant headAt() {
            return headAt;
        }

        @Override
        public Optional<Snapshot> snapshot() {
            return snapshot;
        }

        @Override
        public Future<List<Entry>> read(long after) {
            int page = dice.chance(0.5) ? PAGE : dice.between(1, PAGE_SMALL_MAX);
            return answered(
                    FaultKind.READ_FAILED, weather.strikes(FaultKind.READ_FAILED), () -> store.read(after, page));
        }

        @Override
        public Future<List<Entry>> readRange(long first, int count) {
            return answered(
                    FaultKind.READ_FAILED, weather.strikes(FaultKind.READ_FAILED), () -> store.read(first - 1, count));
        }

        @Override
        public Future<List<Marked>> marks(int max) {
            return answered(FaultKind.READ_FAILED, weather.strikes(FaultKind.READ_FAILED), () -> store.marks(max));
        }

        @Override
        public Future<Void> append(Batch batch) {
            List<Entry> entries = List.copyOf(batch.entries());
            byte[][] hashes = store.chain(lastHash, entries);
            Promise<Void> promise = Promise.promise();
            boolean landsAfterCrash = dice.chance(0.5);
            if (weather.strikes(FaultKind.APPEND_FAILED)) {
                loop.in(dice.micros(1, DEADLINE_MS), () -> promise.tryFail(new Broken(FaultKind.APPEND_FAILED)));
                return promise.future();
            }
            boolean slow = weather.strikes(FaultKind.APPEND_SLOW);
            boolean lost = weather.strikes(FaultKind.APPEND_ANSWER_LOST);
            if (slow || lost) {
                loop.in(DEADLINE_MS * 1000L, () -> promise.tryFail(new TimeoutException("append")));
            }
            long landing = slow ? dice.micros(DEADLINE_MS, LATE_MAX_MS) : dice.micros(1, 15);
            agenda.in(landing, () -> {
                if (!loop.isAlive() && !landsAfterCrash) {
                    return;
                }
                try {
                    store.append(epoch, entries, hashes);
                } catch (Fenced | Store.PlaceTaken e) {
                    loop.in(dice.micros(1, 10), () -> promise.tryFail(e));
                    return;
                }
                if (!lost) {
                    loop.in(dice.micros(1, 10), () -> {
                        if (!promise.future().isComplete()) {
                            lastHash = hashes[hashes.length - 1];
                            promise.complete();
                        }
                    });
                }
            });
            return promise.future();
        }

        @Override
        public Future<Void> checkOwner() {
            return answered(FaultKind.READ_FAILED, weather.strikes(FaultKind.READ_FAILED), () -> {
                        store.checkOwner(epoch);
                        return true;
                    })
                    .mapEmpty();
        }

        @Override
        public Future<Void> keep(Snapshot snap) {
            boolean fails = weather.strikes(FaultKind.SNAPSHOT_FAILED);
            boolean lost = !plant.keepsSnapshots() || weather.strikes(FaultKind.SNAPSHOT_LOST);
            return answered(FaultKind.SNAPSHOT_FAILED, fails, () -> {
                        if (!lost) {
                            store.keep(plant.kept(snap));
                        }
                        return true;
                    })
                    .mapEmpty();
        }
    }
}
