package org.tingxu.core.attendance;

import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.ClerkId;

/** 签到、签退 without a window: of who works in the back, or comes before the hall opens. */
public sealed interface ClockCommand extends LedgerCommand {
    record In(ClerkId by) implements ClockCommand {}

    record Out(ClerkId by) implements ClockCommand {}
}
