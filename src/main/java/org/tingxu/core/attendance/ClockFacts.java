package org.tingxu.core.attendance;

import org.tingxu.core.ledger.EntryFacts;

/** @param forgotten the clerk went without a word: the time of going is not known */
public record ClockFacts(boolean forgotten) implements EntryFacts {}
