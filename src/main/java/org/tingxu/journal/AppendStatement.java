package org.tingxu.journal;

import static org.tingxu.journal.PgHallJournal.utc;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.HashChain.Stored;
import org.tingxu.journal.codec.EventCodec;

/**
 * One statement that writes a whole batch: so it is one transaction and one round trip, and nothing of it is there when the epoch is
 * no longer ours.
 */
final class AppendStatement {
    /** The parts that a batch has, by the bits of their places: a statement has no part that it does not need. */
    private static final AtomicReferenceArray<@Nullable String> STATEMENTS =
            new AtomicReferenceArray<>(1 << AppendPart.ALL.size());

    private final HallId hall;
    private final long epoch;
    private final Batch batch;
    private final String[] kinds;
    private final String[] bodies;
    private final Buffer[] hashes;

    AppendStatement(HallId hall, long epoch, Batch batch) {
        this.hall = hall;
        this.epoch = epoch;
        this.batch = batch;
        this.kinds = column(batch.entries(), String[]::new, e -> EventCodec.kind(e.event()));
        this.bodies = column(batch.entries(), String[]::new, e -> EventCodec.encode(e.event()));
        this.hashes = new Buffer[batch.size()];
    }

    /** Computes the rows' hashes and returns the last one. */
    byte[] chain(HashChain chain, byte[] previous) {
        byte[] last = previous;
        List<Entry> entries = batch.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            last = chain.next(
                    last, new Stored(hall.value(), e.seq(), e.at(), kinds[i], e.actor(), id(e), print(e), bodies[i]));
            hashes[i] = Buffer.buffer(last);
        }
        return last;
    }

    String sql() {
        int parts = 0;
        for (int i = 0; i < AppendPart.ALL.size(); i++) {
            parts |= AppendPart.ALL.get(i).in().test(batch) ? 1 << i : 0;
        }
        String made = STATEMENTS.get(parts);
        if (made == null) {
            made = AppendPart.statement(parts);
            STATEMENTS.set(parts, made);
        }
        return made;
    }

    Tuple values() {
        Tuple t = Tuple.tuple().addString(hall.value()).addLong(epoch);
        journal(t, batch.entries());
        for (AppendPart part : AppendPart.ALL) {
            if (part.in().test(batch)) {
                part.values().accept(t, batch);
            }
        }
        return t;
    }

    private void journal(Tuple t, List<Entry> rows) {
        t.addArrayOfLong(column(rows, Long[]::new, Entry::seq));
        t.addArrayOfOffsetDateTime(column(rows, OffsetDateTime[]::new, e -> utc(e.at())));
        t.addArrayOfString(kinds);
        t.addArrayOfString(column(rows, String[]::new, Entry::actor));
        t.addArrayOfString(column(rows, String[]::new, AppendStatement::id));
        t.addArrayOfString(column(rows, String[]::new, AppendStatement::print));
        t.addArrayOfString(bodies);
        t.addArrayOfBuffer(hashes);
    }

    private static String id(Entry e) {
        return e.mark().map(CommandMark::id).orElse("");
    }

    private static String print(Entry e) {
        return e.mark().map(CommandMark::print).orElse("");
    }

    static <R, T extends @Nullable Object> T[] column(
            Collection<R> rows, IntFunction<T[]> array, Function<R, T> value) {
        T[] out = array.apply(rows.size());
        int i = 0;
        for (R row : rows) {
            out[i++] = value.apply(row);
        }
        return out;
    }
}
