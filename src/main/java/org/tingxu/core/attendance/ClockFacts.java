package org.tingxu.core.attendance;

import org.tingxu.core.ledger.EntryFacts;

/**
 * What is kept of time on the clock.
 *
 * @param forgotten the clerk went without a word: the time of going is not known
 */
public record ClockFacts(boolean forgotten) implements EntryFacts {}
