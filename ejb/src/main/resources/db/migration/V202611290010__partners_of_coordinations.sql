-- The structures with which a partnership is: each with its name and its sort, where there were one text of names and the set of all sorts.

CREATE TABLE activities_coordinations_partners (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  coordination_id UUID NOT NULL,
  rank SMALLINT NOT NULL,
  name VARCHAR(150) NOT NULL CHECK (name <> ''),
  sort VARCHAR(20),
  PRIMARY KEY (tenant_id, id),
  KEY coordination_partner_id (id),
  KEY partners_of_coordination (tenant_id, coordination_id),
  FOREIGN KEY partner_to_coordination (tenant_id, coordination_id) REFERENCES activities_coordinations (tenant_id, id) ON DELETE CASCADE
) COMMENT 'tenant';

-- Names stood between commas. Of several sorts nothing tells which structure is of which: whoever corrects the activity tells it.
INSERT INTO activities_coordinations_partners (tenant_id, id, version, coordination_id, rank, name, sort)
  SELECT c.tenant_id, UUID(), 1, c.id,
         ROW_NUMBER() OVER (PARTITION BY c.tenant_id, c.id ORDER BY part.place) - 1,
         TRIM(LEFT(TRIM(part.name), 150)),
         CASE c.partner_bits
           WHEN 1 THEN 'OWN_STRUCTURE'
           WHEN 2 THEN 'COMMUNE'
           WHEN 4 THEN 'EPCI'
           WHEN 8 THEN 'DEPARTEMENT'
           WHEN 16 THEN 'REGION'
           WHEN 32 THEN 'ASSOCIATION'
           WHEN 64 THEN 'COMPANY'
           WHEN 128 THEN 'HUB'
           WHEN 256 THEN 'STATE'
           WHEN 512 THEN 'GROUPING'
           WHEN 1024 THEN 'OTHER'
         END
    FROM activities_coordinations c,
         JSON_TABLE(CONCAT('[', REPLACE(JSON_QUOTE(c.partners), ',', '","'), ']'), '$[*]'
           COLUMNS (place FOR ORDINALITY, name VARCHAR(300) PATH '$')) part
   WHERE TRIM(part.name) <> '';

ALTER TABLE activities_coordinations
  DROP COLUMN partners,
  DROP COLUMN partner_bits;
