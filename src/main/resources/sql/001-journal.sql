-- Every table has the hall first in its key, so that the schema can be distributed by hall.
CREATE TABLE hall (
    hall      text   PRIMARY KEY,
    epoch     bigint NOT NULL,
    hash_kind text   NOT NULL
);

-- What happened, for ever. The key fences a second writer; hash chains each row to the one before it.
CREATE TABLE journal (
    hall          text        NOT NULL,
    seq           bigint      NOT NULL,
    at            timestamptz NOT NULL,
    kind          text        NOT NULL,
    actor         text        NOT NULL,
    command_id    text        NOT NULL DEFAULT '',
    command_print text        NOT NULL DEFAULT '',
    body          text        NOT NULL,
    hash          bytea       NOT NULL,
    PRIMARY KEY (hall, seq)
);

-- A hall's state after a row, so that a restart needs only the tail.
CREATE TABLE snapshot (
    hall text        NOT NULL,
    seq  bigint      NOT NULL,
    at   timestamptz NOT NULL DEFAULT now(),
    kind text        NOT NULL,
    body text        NOT NULL,
    PRIMARY KEY (hall, seq)
);

-- Each ticket as it stands, or as it ended.
CREATE TABLE ticket (
    hall      text        NOT NULL,
    day       date        NOT NULL,
    number    text        NOT NULL,
    service   text        NOT NULL,
    channel   text        NOT NULL,
    priority  text        NOT NULL,
    language  text        NOT NULL,
    kiosk     text,
    slip      text        NOT NULL,
    state     text        NOT NULL,
    since     timestamptz NOT NULL,
    window_no integer,
    issued_at timestamptz NOT NULL,
    ended     boolean     NOT NULL,
    PRIMARY KEY (hall, day, number)
);

-- Each call of a ticket to a window, and what became of it.
CREATE TABLE visit (
    hall         text        NOT NULL,
    day          date        NOT NULL,
    number       text        NOT NULL,
    called_at    timestamptz NOT NULL,
    last_call_at timestamptz NOT NULL,
    service      text        NOT NULL,
    priority     text        NOT NULL,
    window_no    integer     NOT NULL,
    clerk        text        NOT NULL,
    cause        text        NOT NULL,
    issued_at    timestamptz NOT NULL,
    calls        integer     NOT NULL,
    started_at   timestamptz,
    ended_at     timestamptz,
    held_ms      bigint      NOT NULL,
    outcome      text        NOT NULL,
    PRIMARY KEY (hall, day, number, called_at)
);

-- Time that a window spent idle, called (the resident walks to it), serving, paused.
CREATE TABLE window_time (
    hall      text        NOT NULL,
    day       date        NOT NULL,
    window_no integer     NOT NULL,
    since     timestamptz NOT NULL,
    until     timestamptz NOT NULL,
    state     text        NOT NULL,
    clerk     text        NOT NULL,
    PRIMARY KEY (hall, day, window_no, since, state)
);
