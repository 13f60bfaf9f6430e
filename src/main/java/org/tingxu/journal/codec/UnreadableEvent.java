package org.tingxu.journal.codec;

/** A row of the journal that this program cannot read: a newer program wrote it, or the store is damaged. */
public final class UnreadableEvent extends RuntimeException {
    private final String kind;

    UnreadableEvent(String kind, String reason) {
        super("cannot read event of kind '%s': %s".formatted(kind, reason));
        this.kind = kind;
    }

    UnreadableEvent(String kind, RuntimeException cause) {
        super("cannot read event of kind '%s': %s".formatted(kind, cause.getMessage()), cause);
        this.kind = kind;
    }

    /** The kind as it stands in the journal. */
    public String kind() {
        return kind;
    }
}
