package org.tingxu.core.ledger;

/** What one ledger keeps of an entry beyond what all keep: a record of plain values. */
public interface EntryFacts {}
