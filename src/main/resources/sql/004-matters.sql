-- Each matter as it stands, or as it was closed. Moments are in the hall's local time. Nothing here tells of a person.
CREATE TABLE matter (
    hall            text      NOT NULL,
    year            integer   NOT NULL,
    serial          integer   NOT NULL,
    number          text      NOT NULL,
    item            text      NOT NULL,
    version         text      NOT NULL,
    subject         text      NOT NULL,
    ticket          text,
    clerk           text      NOT NULL,
    received_at     timestamp NOT NULL,
    accepted_at     timestamp,
    closed_at       timestamp,
    stage           text      NOT NULL,
    due             date,
    due_provisional boolean   NOT NULL,
    statutory       date,
    deliver_by      date,
    -- what the light is before it is yellow; a light that never comes has no date
    light           text      NOT NULL,
    yellow_from     date,
    red_from        date,
    notices         integer   NOT NULL,
    flagged         boolean   NOT NULL,
    extension_asked boolean   NOT NULL,
    granted         boolean,
    closed          boolean   NOT NULL,
    PRIMARY KEY (hall, year, serial)
);

CREATE INDEX matter_open ON matter (hall, due) WHERE NOT closed;
CREATE INDEX matter_subject ON matter (hall, subject);

-- The rows of the journal that tell of a matter.
CREATE TABLE matter_event (
    hall   text    NOT NULL,
    year   integer NOT NULL,
    serial integer NOT NULL,
    seq    bigint  NOT NULL,
    PRIMARY KEY (hall, year, serial, seq)
);

-- People, each under a key of its own, which is kept under the server's key. Without its key the rest cannot be read by anybody:
-- erasing a person deletes the key and what is shown, and leaves the journal as it is.
CREATE TABLE subject (
    hall       text        NOT NULL,
    subject    text        NOT NULL,
    name_shown text,
    id_shown   text,
    phone_shown text,
    -- AES-256-GCM: nonce and ciphertext
    wrapped_key bytea,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    erased_at  timestamptz,
    PRIMARY KEY (hall, subject)
);

CREATE INDEX subject_shown ON subject (hall, name_shown text_pattern_ops);
