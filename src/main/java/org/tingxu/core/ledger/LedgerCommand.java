package org.tingxu.core.ledger;

/** An order about a ledger. It may be refused; it changes nothing by itself. */
public interface LedgerCommand {}
