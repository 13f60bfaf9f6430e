package org.tingxu.device.sign;

import java.time.Duration;
import org.tingxu.device.bus.Patience;
import org.tingxu.device.line.Backoff;

/**
 * How a sign is looked after.
 *
 * @param patience     for each frame that its protocol answers
 * @param assertEvery  what it shows is sent again after this time: a sign that lost its power forgot it, and need not have told
 * @param askEvery     whether it is still there is asked after this time, where its protocol has such a question
 * @param busy         waits while it says that it is busy
 * @param trouble      waits after it refused or did not answer
 */
public record SignCare(Patience patience, Duration assertEvery, Duration askEvery, Backoff busy, Backoff trouble) {
    public static SignCare usual(Patience patience) {
        return new SignCare(
                patience,
                Duration.ofMinutes(5),
                Duration.ofSeconds(30),
                new Backoff(100, 2_000),
                new Backoff(500, 30_000));
    }
}
