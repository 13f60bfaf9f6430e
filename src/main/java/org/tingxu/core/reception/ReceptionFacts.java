package org.tingxu.core.reception;

import java.util.Optional;
import org.tingxu.core.ledger.EntryFacts;

/**
 * What the log keeps of an enquiry.
 *
 * @param onSpot answered on the spot
 * @param answer what was answered later
 */
public record ReceptionFacts(
        ReceptionChannel channel, int people, String topic, boolean onSpot, Optional<String> answer)
        implements EntryFacts {}
