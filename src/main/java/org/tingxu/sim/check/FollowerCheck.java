package org.tingxu.sim.check;

import java.util.List;
import org.tingxu.core.hall.Change;
import org.tingxu.core.hall.Hall;
import org.tingxu.writer.Follower;

/** One writer's follower: rows without gap or repeat, each of them durable when it is told. */
public final class FollowerCheck implements Follower {
    private final Witness witness;
    private final Ledger ledger;
    private final Replay replay;
    private final int compareEvery;
    private long epoch;
    private long seq;
    private int batches;

    /**
     * A follower.
     *
     * @param compareEvery each n-th batch, the whole hall is compared with the journal
     */
    public FollowerCheck(Witness witness, Ledger ledger, Replay replay, int compareEvery) {
        this.witness = witness;
        this.ledger = ledger;
        this.replay = replay;
        this.compareEvery = compareEvery;
    }

    @Override
    public void began(Hall hall, long began, long at) {
        witness.check(began > epoch, Promised.FOLLOWERS, "epoch %d began after epoch %d", began, epoch);
        witness.check(
                at >= seq && at <= ledger.rows().size(),
                Promised.FOLLOWERS,
                "epoch %d begins at row %d; told were %d, durable are %d",
                began,
                at,
                seq,
                ledger.rows().size());
        epoch = began;
        seq = at;
        if (!witness.accused()) {
            replay.compare(hall, at, ledger.rows());
        }
    }

    @Override
    public void committed(List<Change> changes, Hall hall) {
        for (Change c : changes) {
            witness.check(
                    c.recorded().seq() == seq + 1,
                    Promised.FOLLOWERS,
                    "a follower got row %d after row %d",
                    c.recorded().seq(),
                    seq);
            witness.check(
                    ledger.holds(c.recorded()),
                    Promised.FOLLOWERS,
                    "a follower was told row %d before it was durable: %s",
                    c.recorded().seq(),
                    c.event());
            seq = c.recorded().seq();
        }
        if (++batches % compareEvery == 0 && !witness.accused()) {
            replay.compare(hall, seq, ledger.rows());
        }
    }
}
