package org.tingxu.core.rota;

import org.tingxu.core.ledger.EntryFacts;

/** What is asked to be swapped; its entry's holder is who has to answer. */
public record SwapFacts(Seat mine, Seat theirs) implements EntryFacts {}
