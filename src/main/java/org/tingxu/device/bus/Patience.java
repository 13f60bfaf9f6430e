package org.tingxu.device.bus;

/**
 * How long a question may take.
 *
 * @param timeoutMs for one answer, from the last byte of the question
 * @param tries     1 = ask once
 */
public record Patience(long timeoutMs, int tries) {
    public Patience {
        if (timeoutMs < 1 || tries < 1) {
            throw new IllegalArgumentException("at least 1 ms and 1 try, not %d and %d".formatted(timeoutMs, tries));
        }
    }
}
