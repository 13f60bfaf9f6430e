-- The step, or the part of a body that was asked, which is due first; what came back, and what was sent up.
ALTER TABLE matter ADD COLUMN returned boolean NOT NULL DEFAULT false;
ALTER TABLE matter ADD COLUMN passed_up_at timestamp;
ALTER TABLE matter ADD COLUMN step text;
ALTER TABLE matter ADD COLUMN step_due date;
ALTER TABLE matter ADD COLUMN step_light text;
ALTER TABLE matter ADD COLUMN step_yellow_from date;
ALTER TABLE matter ADD COLUMN step_red_from date;

-- HMAC-SHA-256 of hall and ID number under a key of the server: the same person has the same, and nobody reads a number from it.
-- Empty without an ID number, and once the person was erased.
ALTER TABLE subject ADD COLUMN person_hash bytea CHECK (octet_length(person_hash) = 32);

CREATE INDEX subject_person ON subject (hall, person_hash) WHERE person_hash IS NOT NULL;

-- Who saw what is kept of whom and why, and who had it erased: a copy of the journal's rows of that, for auditors.
CREATE TABLE person_access (
    hall    text        NOT NULL,
    seq     bigint      NOT NULL,
    at      timestamptz NOT NULL,
    kind    text        NOT NULL,
    clerk   text        NOT NULL,
    subject text,
    matter  text,
    -- of a card: the day and the number of its ticket
    day     date,
    ticket  text,
    why     text        NOT NULL
);

CREATE INDEX person_access_seq ON person_access (hall, seq);
CREATE INDEX person_access_subject ON person_access (hall, subject) WHERE subject IS NOT NULL;
