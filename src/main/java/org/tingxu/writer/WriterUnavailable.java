package org.tingxu.writer;

/** The order was not carried out as far as is known; the same order with the same mark may be sent again. */
public final class WriterUnavailable extends RuntimeException {
    /** Why. */
    public enum Why {
        /** The append failed or was not answered in time. It may have happened all the same: a retry finds out. */
        NOT_COMMITTED,
        /** The hall is being read from its journal. */
        RECOVERING,
        /** As many orders wait as the bound allows. */
        OVERLOADED,
        /** Another writer owns the hall. */
        FENCED,
        /** The server is stopping. */
        STOPPING
    }

    private final Why why;

    public WriterUnavailable(Why why) {
        super("the hall's writer is unavailable: " + why, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
