package org.tingxu.core.emptywindow;

import org.tingxu.core.ledger.EntryId;
import org.tingxu.core.ledger.LedgerCommand;
import org.tingxu.core.name.WindowNo;

/** What the hall asks for by itself about windows that nobody mans. */
public sealed interface EmptyWindowCommand extends LedgerCommand {
    record Notice(WindowNo window) implements EmptyWindowCommand {}

    /** It has lasted too long. */
    record Raise(EntryId entry) implements EmptyWindowCommand {}

    record End(EntryId entry, AlarmEnd why) implements EmptyWindowCommand {}
}
