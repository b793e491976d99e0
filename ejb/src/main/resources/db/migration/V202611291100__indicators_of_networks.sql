-- A network defines indicators of its own: sums of values that it reads anyway. What it has withdrawn stays in its dictionary.

ALTER TABLE federation_indicators
  MODIFY rule_fr VARCHAR(3000) NOT NULL,
  MODIFY rule_en VARCHAR(3000) NOT NULL,
  ADD COLUMN measure VARCHAR(40),
  ADD COLUMN dimension VARCHAR(20),
  ADD COLUMN chosen VARCHAR(1000),
  ADD COLUMN withdrawn_on DATE;
