package org.tingxu.sim;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.name.HallId;
import org.tingxu.journal.CommandMark;
import org.tingxu.journal.Entry;
import org.tingxu.journal.HallJournal.Fenced;
import org.tingxu.journal.HallJournal.Marked;
import org.tingxu.journal.HallJournal.Snapshot;
import org.tingxu.journal.HashChain;
import org.tingxu.journal.HashChain.Stored;
import org.tingxu.journal.codec.EventCodec;
import org.tingxu.journal.codec.MementoCodec;
import org.tingxu.sim.check.Promised;
import org.tingxu.sim.check.Witness;

/** The durable journal of one hall, as the database keeps it: rows with a unique place, an epoch, a snapshot. */
final class Store {
    /** Who hears what became durable. */
    interface Listener {
        void takenOver(long epoch);

        void landed(long epoch, List<Entry> rows);
    }

    /** The place in the journal is taken: what a unique key says. */
    static final class PlaceTaken extends RuntimeException {
        PlaceTaken(long seq) {
            super("row %d is there already".formatted(seq), null, false, false);
        }
    }

    /** A row as it lies in storage; {@code text} is empty where values are kept as they are. */
    private record Row(Entry entry, Optional<Stored> text, Buffer hash) {}

    private record Kept(long seq, Optional<Snapshot> value, String text) {}

    private final HallId hall;
    private final boolean asText;
    private final boolean fences;
    private final Listener listener;
    private final List<Row> rows = new ArrayList<>();
    private Optional<Kept> kept = Optional.empty();
    private long epoch;

    /**
     * An empty store.
     *
     * @param asText rows and snapshots are kept as text and chained, as a database keeps them; slower
     */
    Store(HallId hall, boolean asText, boolean fences, Listener listener) {
        this.hall = hall;
        this.asText = asText;
        this.fences = fences;
        this.listener = listener;
    }

    long takeOver() {
        epoch++;
        listener.takenOver(epoch);
        return epoch;
    }

    int head() {
        return rows.size();
    }

    Instant headAt() {
        return rows.isEmpty() ? Instant.EPOCH : rows.getLast().entry.at();
    }

    byte[] headHash() {
        return rows.isEmpty() ? HashChain.genesis() : rows.getLast().hash.getBytes();
    }

    List<Entry> read(long after, int max) {
        int from = (int) Math.min(after, rows.size());
        int to = (int) Math.min(rows.size(), (long) from + max);
        return rows.subList(from, to).stream().map(Store::read).toList();
    }

    /** The marks of the last rows, at most {@code max}. */
    List<Marked> marks(int max) {
        return rows.subList(Math.max(0, rows.size() - max), rows.size()).stream()
                .flatMap(r -> r.entry.mark().stream().map(m -> new Marked(r.entry.seq(), m)))
                .toList();
    }

    private static Entry read(Row row) {
        return row.text
                .map(t -> {
                    Optional<CommandMark> mark = t.commandId().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new CommandMark(t.commandId(), t.commandPrint()));
                    return new Entry(t.seq(), t.at(), t.actor(), mark, EventCodec.decode(t.kind(), t.body()));
                })
                .orElse(row.entry);
    }

    Optional<Snapshot> snapshot() {
        return kept.filter(k -> k.seq <= rows.size())
                .map(k -> k.value.orElseGet(() -> new Snapshot(k.seq, MementoCodec.decode(k.text))));
    }

    void keep(Snapshot snapshot) {
        if (kept.filter(k -> k.seq >= snapshot.seq()).isEmpty()) {
            kept = Optional.of(
                    asText
                            ? new Kept(snapshot.seq(), Optional.empty(), MementoCodec.encode(snapshot.memento()))
                            : new Kept(snapshot.seq(), Optional.of(snapshot), ""));
        }
    }

    void checkOwner(long by) {
        if (fences && by != epoch) {
            throw new Fenced(hall.value(), by);
        }
    }

    /** All of the rows, or none. The caller has chained them to the row that it believes to be the last one. */
    void append(long by, List<Entry> entries, byte[][] hashes) {
        checkOwner(by);
        if (fences && entries.getFirst().seq() <= rows.size()) {
            throw new PlaceTaken(entries.getFirst().seq());
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            rows.add(new Row(e, asText ? Optional.of(stored(e)) : Optional.empty(), Buffer.buffer(hashes[i])));
        }
        listener.landed(by, entries);
    }

    /** The hash of each row, after {@code previous}; empty arrays where nothing is kept as text. */
    byte[][] chain(byte[] previous, List<Entry> entries) {
        byte[][] out = new byte[entries.size()][];
        HashChain chain = new HashChain(HashChain.Kind.SHA_256);
        byte[] last = previous;
        for (int i = 0; i < out.length; i++) {
            last = asText ? chain.next(last, stored(entries.get(i))) : last;
            out[i] = last;
        }
        return out;
    }

    private Stored stored(Entry e) {
        return new Stored(
                hall.value(),
                e.seq(),
                e.at(),
                EventCodec.kind(e.event()),
                e.actor(),
                e.mark().map(CommandMark::id).orElse(""),
                e.mark().map(CommandMark::print).orElse(""),
                EventCodec.encode(e.event()));
    }

    /** Reads all rows back and chains them anew. */
    void verify(Witness witness) {
        HashChain chain = new HashChain(HashChain.Kind.SHA_256);
        byte[] last = HashChain.genesis();
        for (Row row : rows) {
            if (row.text.isPresent()) {
                last = chain.next(last, row.text.get());
                long seq = row.entry.seq();
                witness.check(Arrays.equals(last, row.hash.getBytes()), Promised.CHAIN, "row %d is not chained", seq);
                witness.check(read(row).equals(row.entry), Promised.REPLAY, "row %d reads back as %s", seq, read(row));
            }
        }
    }
}
