package org.tingxu.sim.planted;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Hall;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.Batch;
import org.tingxu.journal.Journal;
import org.tingxu.writer.Follower;
import org.tingxu.writer.HallWriter;
import org.tingxu.writer.Loop;

/** Writers that break the order of commit, answer, and news. */
final class WriterPlants {
    private WriterPlants() {}

    static Plant followersToldEarly() {
        return new Plant() {
            @Override
            public HallWriter writer(HallId id, Journal journal, InstantSource clock, Loop loop, int snapshotRows) {
                List<Follower> early = new ArrayList<>();
                Hall empty = new Hall(id);
                Journal telling = hall -> journal.open(hall).map(opened -> new PassingJournal(opened) {
                    @Override
                    public Future<Void> append(Batch batch) {
                        List<Change> news = batch.entries().stream()
                                .map(e -> new Change(
                                        e.recorded(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                                .toList();
                        early.forEach(f -> f.committed(news, empty));
                        return super.append(batch);
                    }
                });
                return new SimWriter(id, telling, clock, loop, this::hall, snapshotRows) {
                    @Override
                    public void follow(Follower follower) {
                        early.add(follower);
                        super.follow(new BeginningOnly(follower));
                    }
                };
            }
        };
    }

    /** Passes on where a follower begins, and no news. */
    private record BeginningOnly(Follower follower) implements Follower {
        @Override
        public void began(Hall hall, long epoch, long seq) {
            follower.began(hall, epoch, seq);
        }

        @Override
        public void committed(List<Change> changes, Hall hall) {}
    }
}
