-- Encrypted numbers of the cards that tickets were taken with. Empty unless the hall file says 'people: keep-number: encrypted'.

CREATE TABLE card_seen (
  hall text NOT NULL,
  day date NOT NULL,
  -- the ticket's
  number text NOT NULL,
  -- AES-256-GCM: 12 bytes of nonce, cipher text, 16 bytes of tag; the key is a file beside the data
  sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 29 AND 256),
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (hall, day, number)
);
