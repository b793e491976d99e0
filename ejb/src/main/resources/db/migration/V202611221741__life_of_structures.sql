-- The life of a structure, from its request to its end. Two branches may share a SIRET: a structure that is not closed is
-- identified by both. Rows made before states existed are active.

ALTER TABLE tenants_tenants
  ADD COLUMN branch VARCHAR(60) NOT NULL DEFAULT '' AFTER siret,
  ADD COLUMN state VARCHAR(20) NOT NULL DEFAULT 'ACTIVE',
  ADD COLUMN state_since DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ADD COLUMN suspension VARCHAR(500),
  ADD COLUMN leaving_until DATE,
  ADD COLUMN identity VARCHAR(80),
  ADD UNIQUE KEY tenant_identity (identity);

-- Where two structures were accepted with one SIRET, the older one is the head office, and the others wait for a branch.
UPDATE tenants_tenants t SET identity = CONCAT(siret, '/')
  WHERE siret <> '' AND NOT EXISTS (SELECT 1 FROM tenants_tenants o WHERE o.siret = t.siret AND o.number < t.number);

ALTER TABLE tenants_requests
  ADD COLUMN branch VARCHAR(60) NOT NULL DEFAULT '' AFTER siret;

UPDATE tenants_requests SET state = 'ACTIVE' WHERE state = 'ACCEPTED';
