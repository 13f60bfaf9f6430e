package org.tingxu.device.printing;

/**
 * One attempt to put one slip on paper. A reprint is another job with an id of its own, so that a late answer for the
 * first copy cannot be taken for the second.
 */
public record PrintJobId(String value) {
    public PrintJobId {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("A print job id has 1 to 100 characters, not \"" + value + "\"");
        }
    }
}
