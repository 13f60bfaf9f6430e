package org.tingxu.sim.planted;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tingxu.core.hall.HallMemento;
import org.tingxu.core.ledger.LedgersMemento;
import org.tingxu.core.name.TicketNo;
import org.tingxu.journal.Batch;
import org.tingxu.journal.Entry;
import org.tingxu.journal.HallJournal;
import org.tingxu.journal.HallJournal.Snapshot;
import org.tingxu.journal.Journal;
import org.tingxu.writer.Loop;

/** Journals that lie to their writer, and writers that believe wrongly of their journal. */
final class JournalPlants {
    private JournalPlants() {}

    private static Plant inFront(Function<HallJournal, HallJournal> front) {
        return new Plant() {
            @Override
            public Journal journal(Journal honest, Loop loop) {
                return id -> honest.open(id).map(front);
            }
        };
    }

    static Plant answerBeforeCommit() {
        return inFront(honest -> new PassingJournal(honest) {
            @Override
            public Future<Void> append(Batch batch) {
                super.append(batch).onFailure(_ -> {});
                return Future.succeededFuture();
            }
        });
    }

    static Plant failureTakenForSuccess() {
        return inFront(honest -> new PassingJournal(honest) {
            @Override
            public Future<Void> append(Batch batch) {
                return super.append(batch).otherwiseEmpty();
            }
        });
    }

    /** Each writer reads what it had decided before the failure behind what is in the journal. */
    static Plant stateKept() {
        return new Plant() {
            @Override
            public Journal journal(Journal honest, Loop loop) {
                List<Entry> failed = new ArrayList<>();
                return id -> honest.open(id).map(opened -> believing(opened, failed));
            }
        };
    }

    private static HallJournal believing(HallJournal opened, List<Entry> failed) {
        List<Entry> kept = failed.stream().filter(e -> e.seq() > opened.head()).toList();
        boolean fits = !kept.isEmpty() && kept.getFirst().seq() == opened.head() + 1;
        List<Entry> behind = fits ? kept : List.of();
        failed.clear();
        return new PassingJournal(opened) {
            @Override
            public long head() {
                return opened.head() + behind.size();
            }

            @Override
            public Future<List<Entry>> read(long after) {
                return after >= opened.head()
                        ? Future.succeededFuture(
                                behind.stream().filter(e -> e.seq() > after).toList())
                        : super.read(after);
            }

            @Override
            public Future<Void> append(Batch batch) {
                return super.append(batch).onFailure(_ -> failed.addAll(batch.entries()));
            }
        };
    }

    static Plant commandsForgotten() {
        return inFront(honest -> new PassingJournal(honest) {
            @Override
            public Future<List<Marked>> marks(int max) {
                return super.marks(max).map(List.of());
            }
        });
    }

    static Plant noFence() {
        return new Plant() {
            @Override
            public boolean fences() {
                return false;
            }
        };
    }

    static Plant snapshotForgetsMissed() {
        return forgetting(_ -> List.of(), HallMemento::ledgers);
    }

    static Plant snapshotForgetsEntries() {
        return forgetting(
                HallMemento::missed,
                m -> new LedgersMemento(List.of(), m.ledgers().last()));
    }

    private static Plant forgetting(
            Function<HallMemento, List<TicketNo>> missed, Function<HallMemento, LedgersMemento> ledgers) {
        return new Plant() {
            @Override
            public Snapshot kept(Snapshot s) {
                HallMemento m = s.memento();
                return new Snapshot(
                        s.seq(),
                        new HallMemento(
                                m.plan(),
                                m.day(),
                                m.dayEnded(),
                                m.tickets(),
                                m.lines(),
                                missed.apply(m),
                                m.held(),
                                m.unconfirmed(),
                                m.windows(),
                                m.priorityRuns(),
                                m.lastSerials(),
                                m.issued(),
                                m.taken(),
                                m.visits(),
                                m.deviceChanges(),
                                m.keysIgnored(),
                                m.duties(),
                                m.catalogue(),
                                ledgers.apply(m)));
            }
        };
    }

    /** From the third opening on, none is ever answered. */
    static Plant opensNoMore() {
        int[] openings = new int[1];
        return new Plant() {
            @Override
            public Journal journal(Journal honest, Loop loop) {
                return id -> ++openings[0] < 3
                        ? honest.open(id)
                        : Promise.<HallJournal>promise().future();
            }
        };
    }
}
