package org.tingxu.core.station;

import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.StationCode;

/**
 * What is kept of a batch; its entry's person is the agent.
 *
 * @param lines how many villagers
 */
public record BatchFacts(StationCode station, int lines) implements EntryFacts {}
