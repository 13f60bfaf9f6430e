package org.tingxu.report;

import java.util.Optional;

/**
 * Figures of first contacts.
 *
 * @param unsigned      hand-overs that wait for a signature now
 * @param escalated     of them, those whose time is over
 * @param overdue       open contacts whose answer is late now
 * @param firstContacts contacts of the period: numbers that were served and ended, and what came by desk, phone and letter
 * @param registered    of them, those that somebody answers for: ended by their first clerk, or with a record
 * @param handed        hand-overs of contacts of the period
 * @param signedInTime  of them
 */
public record ContactFigures(
        int unsigned, int escalated, int overdue, long firstContacts, long registered, long handed, long signedInTime) {
    /** 首问登记率, 0 to 1; empty when there is no contact. */
    public Optional<Double> firstAskedRate() {
        return share(registered, firstContacts);
    }

    /** 按时签收率, 0 to 1; empty when nothing was handed over. */
    public Optional<Double> signedInTimeRate() {
        return share(signedInTime, handed);
    }

    private static Optional<Double> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of((double) part / whole);
    }
}
