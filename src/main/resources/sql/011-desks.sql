-- 代办员: an agent's account is bound to one village station and has no other role.
ALTER TABLE staff DROP CONSTRAINT staff_roles_check;
ALTER TABLE staff ADD CONSTRAINT staff_roles_check CHECK (
  cardinality(roles) > 0 AND roles <@ ARRAY['clerk', 'supervisor', 'director', 'admin', 'auditor', 'agent']);
ALTER TABLE staff ADD COLUMN station_hall text;
ALTER TABLE staff ADD COLUMN station text;
ALTER TABLE staff ADD CONSTRAINT staff_station_check CHECK (
  (station IS NULL) = (station_hall IS NULL)
  AND CASE WHEN 'agent' = ANY (roles) THEN station IS NOT NULL AND cardinality(roles) = 1 ELSE station IS NULL END);

-- Days that the hall was open: the evidence of an absence.
CREATE INDEX journal_days ON journal (hall, seq) WHERE kind IN ('day-opened.v1', 'day-ended.v1');
