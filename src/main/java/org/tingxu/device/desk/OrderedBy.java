package org.tingxu.device.desk;

import org.tingxu.core.name.ClerkId;

/** Who stands behind an order that comes from a device, as the journal names the actor. */
public sealed interface OrderedBy {
    /** A clerk, whose keypad it is. */
    record Clerk(ClerkId clerk) implements OrderedBy {}

    /** A resident. */
    record Resident() implements OrderedBy {}

    /** Nobody: the server itself. */
    record Server() implements OrderedBy {}
}
