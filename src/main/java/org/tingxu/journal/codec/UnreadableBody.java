package org.tingxu.journal.codec;

/** A stored body is not what this program writes: the store is damaged, or a newer program wrote it. */
public final class UnreadableBody extends RuntimeException {
    private final String path;

    UnreadableBody(String path, String what) {
        super("unreadable body at %s: %s; mend: run the version that wrote it, or restore the journal from a backup"
                .formatted(path, what));
        this.path = path;
    }

    /** The way to the value that is wrong, e.g. {@code hall-plan.v1.services[2].group}. */
    public String path() {
        return path;
    }
}
