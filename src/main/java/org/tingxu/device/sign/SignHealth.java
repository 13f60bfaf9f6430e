package org.tingxu.device.sign;

import java.time.Instant;
import java.util.Optional;
import org.tingxu.device.line.LineState;

/**
 * How a sign is.
 *
 * @param wanted  what it has to show
 * @param standing what it shows as far as is known; empty after a fault, until it is told again
 * @param toldAt  when it was last told all that it has to show
 * @param heardAt when it last answered anything; never for a protocol without answers
 * @param fault   why it may not show what it has to
 */
public record SignHealth(
        LineState line,
        Optional<SignPicture> wanted,
        Optional<SignPicture> standing,
        Optional<Instant> toldAt,
        Optional<Instant> heardAt,
        Optional<Fault> fault) {
    /**
     * What is wrong.
     *
     * @param reason   a sentence for the person who looks after devices
     * @param since    when it began
     * @param failures in a row
     */
    public record Fault(String reason, Instant since, int failures) {}

    /** It shows what it has to, as far as is known. */
    public boolean shows() {
        return wanted.isPresent() && standing.equals(wanted);
    }
}
