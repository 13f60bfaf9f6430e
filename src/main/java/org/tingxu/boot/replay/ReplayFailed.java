package org.tingxu.boot.replay;

/** The replay cannot go on; the message says what failed. */
public final class ReplayFailed extends RuntimeException {
    public ReplayFailed(String message) {
        super(message);
    }

    public ReplayFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
