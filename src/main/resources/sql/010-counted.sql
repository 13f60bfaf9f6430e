-- How a due date was counted in working days (from, days, end, provisional); NULL where it was not, and in rows of before.
ALTER TABLE ledger_entry ADD COLUMN counted jsonb;
