package org.tingxu.core.station;

import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ItemCode;
import org.tingxu.core.name.MatterNo;
import org.tingxu.core.name.StationCode;

/**
 * What is kept of a matter that was handed in for a villager, who is its entry's person.
 *
 * @param batch key of the batch, where the agent is found
 */
public record ProxyFacts(StationCode station, String batch, MatterNo matter, ItemCode item) implements EntryFacts {}
