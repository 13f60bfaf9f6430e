package org.tingxu.boot.bench;

/** A measurement could not be made; the message says why. */
public final class BenchFailed extends RuntimeException {
    public BenchFailed(String message) {
        super(message);
    }

    public BenchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
