-- Ratings of a month are few among the rows of the journal.
CREATE INDEX journal_rated ON journal (hall, at) WHERE kind = 'visit-rated.v1';
