-- The hall's ledgers: each entry as it stands, or as it was closed. Moments are in the hall's local time. Nothing here tells of a
-- person other than staff.
CREATE TABLE ledger_entry (
    hall      text      NOT NULL,
    ledger    text      NOT NULL,
    key       text      NOT NULL,
    opened_at timestamp NOT NULL,
    state     text      NOT NULL,
    holder    text,
    due       timestamp,
    subject   text,
    closed_at timestamp,
    facts     jsonb     NOT NULL,
    PRIMARY KEY (hall, ledger, key)
);

CREATE INDEX ledger_entry_opened ON ledger_entry (hall, ledger, opened_at);
CREATE INDEX ledger_entry_subject ON ledger_entry (hall, subject) WHERE subject IS NOT NULL;

-- The rows of the journal that tell of an entry.
CREATE TABLE ledger_event (
    hall   text   NOT NULL,
    ledger text   NOT NULL,
    key    text   NOT NULL,
    seq    bigint NOT NULL,
    PRIMARY KEY (hall, ledger, key, seq)
);
