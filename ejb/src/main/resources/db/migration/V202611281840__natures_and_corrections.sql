-- A partnership has several natures; when activities were corrected last, and when those of coordination were recorded.

ALTER TABLE activities_activities
  ADD COLUMN changed_at DATETIME(6);

ALTER TABLE activities_coordinations
  ADD COLUMN kind VARCHAR(20),
  ADD COLUMN nature_bits INT NOT NULL DEFAULT 0,
  ADD COLUMN recorded_at DATETIME(6),
  ADD COLUMN changed_at DATETIME(6);

-- The identifier was made with the form, and begins with that moment in milliseconds (ADR 5).
UPDATE activities_coordinations SET
  nature_bits = 1 << (FIELD(nature,
    'ASSEMBLY', 'COMMITTEE', 'WORKING_GROUP', 'EXCHANGE', 'MEETING', 'WEBINAR', 'OTHER_ANIMATION',
    'PUBLIC_EVENT', 'NATIONAL_EVENT', 'INCLUSION_DAY', 'LOCAL_NEC', 'OTHER_EVENT',
    'USER_PATH', 'FUNDING', 'DEPARTEMENT_DAY', 'ELECTED_OFFICIAL', 'OTHER_PARTNERSHIP') - 1),
  kind = CASE
    WHEN nature IN ('PUBLIC_EVENT', 'NATIONAL_EVENT', 'INCLUSION_DAY', 'LOCAL_NEC', 'OTHER_EVENT') THEN 'EVENT'
    WHEN nature IN ('USER_PATH', 'FUNDING', 'DEPARTEMENT_DAY', 'ELECTED_OFFICIAL', 'OTHER_PARTNERSHIP') THEN 'PARTNERSHIP'
    ELSE 'ANIMATION' END,
  recorded_at = IF(SUBSTR(CAST(id AS CHAR), 15, 1) = '7',
    TIMESTAMPADD(MICROSECOND,
      1000 * CONV(CONCAT(SUBSTR(CAST(id AS CHAR), 1, 8), SUBSTR(CAST(id AS CHAR), 10, 4)), 16, 10), '1970-01-01'),
    date);

ALTER TABLE activities_coordinations
  MODIFY COLUMN kind VARCHAR(20) NOT NULL,
  MODIFY COLUMN recorded_at DATETIME(6) NOT NULL,
  DROP COLUMN nature;
