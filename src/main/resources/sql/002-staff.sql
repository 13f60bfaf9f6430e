-- Staff accounts, their sessions, and what is remembered of failed log-ins.
-- An account belongs to the server, not to one hall: a clerk may stand in at any hall of the county.

CREATE TABLE staff (
  user_name text PRIMARY KEY CHECK (user_name ~ '^[a-z][a-z0-9._-]{0,63}$'),
  display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 40),
  badge text CHECK (char_length(badge) BETWEEN 1 AND 20),
  roles text[] NOT NULL CHECK (
    cardinality(roles) > 0 AND roles <@ ARRAY['clerk', 'supervisor', 'director', 'admin', 'auditor']),
  -- Argon2id, PHC string format
  password_hash text NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  must_change_password boolean NOT NULL DEFAULT false,
  -- its password is published: it may sign in only while a demonstration hall runs
  demo boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- The cookie holds the token, this table only its SHA-256: a stolen copy of the table opens no session.
CREATE TABLE staff_session (
  token_sha256 bytea PRIMARY KEY CHECK (octet_length(token_sha256) = 32),
  user_name text NOT NULL REFERENCES staff ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL
);

CREATE INDEX staff_session_user ON staff_session (user_name, created_at);

-- Failed log-ins by account, known or not, so that nothing shows which accounts exist.
CREATE TABLE login_account (
  user_name text PRIMARY KEY,
  failures timestamptz[] NOT NULL DEFAULT '{}',
  touched_at timestamptz NOT NULL
);

-- The token bucket of each address; an IPv6 address stands for its /64.
CREATE TABLE login_address (
  address text PRIMARY KEY,
  tokens double precision NOT NULL,
  touched_at timestamptz NOT NULL
);
