-- What the figures of a month ask besides, and the indexes that they and the register go by.

-- Each rating that a resident gave (好差评). A resident who gave none has no row.
CREATE TABLE rating (
    hall      text        NOT NULL,
    day       date        NOT NULL,
    -- the ticket's
    number    text        NOT NULL,
    window_no integer     NOT NULL,
    clerk     text        NOT NULL,
    grade     integer     NOT NULL CHECK (grade BETWEEN 1 AND 5),
    source    text        NOT NULL,
    rated_at  timestamptz NOT NULL,
    PRIMARY KEY (hall, day, number)
);

-- The limits of each version of an item under which a matter was ever taken in, in working days.
CREATE TABLE item_terms (
    hall           text    NOT NULL,
    item           text    NOT NULL,
    version        text    NOT NULL,
    kind           text    NOT NULL,
    statutory_days integer NOT NULL,
    promised_days  integer NOT NULL,
    PRIMARY KEY (hall, item, version)
);

-- What happened before these tables were there.
INSERT INTO rating (hall, day, number, window_no, clerk, grade, source, rated_at)
SELECT j.hall,
  (SELECT (d.body::json ->> 'day')::date FROM journal d
    WHERE d.hall = j.hall AND d.seq < j.seq AND d.kind = 'day-opened.v1' ORDER BY d.seq DESC LIMIT 1),
  j.body::json ->> 'ticket', (j.body::json ->> 'window')::integer, j.body::json ->> 'clerk',
  (j.body::json ->> 'grade')::integer, j.body::json ->> 'source', j.at
FROM journal j WHERE j.kind = 'visit-rated.v1'
ON CONFLICT DO NOTHING;

INSERT INTO item_terms (hall, item, version, kind, statutory_days, promised_days)
SELECT DISTINCT ON (r.hall, r.item ->> 'code', r.item ->> 'version') r.hall, r.item ->> 'code', r.item ->> 'version',
  r.item -> 'terms' ->> 'kind', (r.item -> 'terms' -> 'here' ->> 'statutory')::integer,
  (r.item -> 'terms' -> 'here' ->> 'promised')::integer
FROM (SELECT hall, body::json -> 'item' AS item FROM journal WHERE kind = 'matter-received.v1') AS r
ORDER BY r.hall, r.item ->> 'code', r.item ->> 'version';

CREATE INDEX matter_accepted ON matter (hall, accepted_at);
CREATE INDEX matter_unaccepted ON matter (hall, received_at) WHERE accepted_at IS NULL;
CREATE INDEX matter_closed ON matter (hall, closed_at);
