CREATE TABLE hall (
  id text PRIMARY KEY,
  epoch bigint NOT NULL DEFAULT 0,
  hash_kind text NOT NULL
);
