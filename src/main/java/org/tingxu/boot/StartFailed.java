package org.tingxu.boot;

/** The server cannot start; the message says what, where and how to mend it, in one or more lines. */
public final class StartFailed extends RuntimeException {
    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
