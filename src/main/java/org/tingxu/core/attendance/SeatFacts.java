package org.tingxu.core.attendance;

import java.util.Optional;
import org.tingxu.core.ledger.EntryFacts;
import org.tingxu.core.name.ClerkId;
import org.tingxu.core.name.WindowNo;

/** A clerk's time at a window, from sign-in to sign-out; its entry's holder is the clerk. */
public record SeatFacts(WindowNo window, String badge, Optional<ClerkId> actingFor) implements EntryFacts {}
