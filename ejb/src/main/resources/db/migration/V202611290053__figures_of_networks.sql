-- Networks read more of what structures count: who is new, and visits. Visits change often, and are counted apart.

ALTER TABLE indicators_stale_months
  ADD COLUMN visits_only BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE federation_indicators SET
  source_fr = 'Passages comptés à l’accueil dans Maillage.',
  source_en = 'Visits counted at the counter in Maillage.'
WHERE code = 'visits';

-- Everything that is still there is counted anew.
INSERT INTO indicators_stale_months (id, version, tenant_number, month)
  SELECT UUID(), 1, tenant_id, DATE_FORMAT(MIN(date), '%Y%m') FROM (
    SELECT tenant_id, date FROM activities_activities UNION ALL SELECT tenant_id, date FROM visits_counts
  ) recorded GROUP BY tenant_id;
