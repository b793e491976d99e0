-- What structures do on days on which they count in several networks at once that are not parts of one another. It is counted in each of
-- them, and so that nobody can subtract it, once more beside what each network holds alone.
CREATE TABLE federation_crossings (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  year INT NOT NULL,
  networks MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY crossing_of_year (year)
) COMMENT 'shared: which networks share the work of a structure, without saying of which';

ALTER TABLE federation_facts
  ADD COLUMN crossing UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000' AFTER edition,
  DROP KEY fact_key,
  ADD UNIQUE KEY fact_key (tenant_id, network_id, month, commune_code, indicator, edition, crossing);

ALTER TABLE federation_sums
  ADD COLUMN crossing UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000' AFTER edition,
  DROP KEY sum_key,
  ADD UNIQUE KEY sum_key (network_id, commune_code, month, indicator, edition, crossing);

-- A link that begins or ends within a year, and structures in two networks, are counted anew; elsewhere nothing changes.
INSERT INTO indicators_stale_months (id, version, tenant_number, month)
  SELECT UUID(), 1, m.tenant_number, DATE_FORMAT(MIN(m.since), '%Y%m') FROM tenants_memberships m
  WHERE EXISTS (SELECT 1 FROM federation_links)
  GROUP BY m.tenant_number;
