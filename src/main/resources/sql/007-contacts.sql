-- The entries of a ledger that somebody with a number asked for: the resident's page and the list of first contacts look for them.
CREATE INDEX ledger_entry_ticket ON ledger_entry (hall, ledger, (facts ->> 'ticket'), (facts ->> 'day'))
    WHERE facts ->> 'ticket' IS NOT NULL;

-- Open entries are few beside the closed ones.
CREATE INDEX ledger_entry_open ON ledger_entry (hall, ledger) WHERE closed_at IS NULL;
