package org.tingxu.journal.codec;

/** A kept state that this program cannot read. Nothing is lost: replaying the hall's journal gives the state again. */
public final class UnreadableMemento extends RuntimeException {
    UnreadableMemento(String reason) {
        super("cannot read memento: %s; mend: replay the journal".formatted(reason));
    }

    UnreadableMemento(RuntimeException cause) {
        super("cannot read memento: %s; mend: replay the journal".formatted(cause.getMessage()), cause);
    }
}
