package org.tingxu.journal;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tingxu.core.hall.HallMemento;

/** The journal of one hall in the hand of its one writer. Every answer comes within a deadline, or fails. */
public interface HallJournal {
    /** Rows of one {@link #read}. */
    int PAGE = 10_000;

    /** Grows by one at each take-over. */
    long epoch();

    /** The last row when the journal was opened; 0 for an empty one. */
    long head();

    /** When the last row was written; {@link Instant#EPOCH} for an empty journal. */
    Instant headAt();

    /** The newest snapshot that this build can read. */
    Optional<Snapshot> snapshot();

    /** At most {@link #PAGE} rows after {@code after}, in order. */
    Future<List<Entry>> read(long after);

    /** Rows of one command, as many as {@code count} from {@code first} on. */
    Future<List<Entry>> readRange(long first, int count);

    /** The marks of the newest commands, oldest first, at most {@code max} rows. */
    Future<List<Marked>> marks(int max);

    /**
     * Appends all of a batch and its read rows, or nothing.
     *
     * @return fails with {@link Fenced} when another writer has taken over; after any other failure the batch may or may not be
     *     there, and the writer has to open the journal anew
     */
    Future<Void> append(Batch batch);

    /** Fails with {@link Fenced} when another writer has taken over; a writer that only refuses would else never find out. */
    Future<Void> checkOwner();

    /** Keeps a snapshot; older ones are dropped. */
    Future<Void> keep(Snapshot snapshot);

    /** State of a hall after row {@code seq}. */
    record Snapshot(long seq, HallMemento memento) {}

    /** A row and the command that it came of. */
    record Marked(long seq, CommandMark mark) {}

    /** Another writer has taken the hall over. */
    final class Fenced extends RuntimeException {
        public Fenced(String hall, long epoch) {
            super("hall %s was taken over: epoch %d writes no more".formatted(hall, epoch));
        }
    }
}
