package org.tingxu.core.plan;

import java.util.Comparator;
import org.tingxu.core.calendar.Span;

/**
 * Part of every day in which a sign is lit.
 *
 * @param percent brightness, 0 to 100
 */
public record LitPeriod(Span span, int percent) {
    static final Comparator<LitPeriod> BY_TIME =
            Comparator.comparing(p -> p.span().from());

    public LitPeriod {
        SignSettings.checkPercent(percent);
    }
}
