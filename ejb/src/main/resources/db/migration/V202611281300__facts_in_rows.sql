-- What a structure publishes about an indicator and a month stands in one row, along every dimension; what a network's structures
-- published is added up beside it. What is still there is counted anew; what closed structures published has no activities any more and
-- is put into the new rows as it was.

CREATE TABLE federation_facts_before AS SELECT * FROM federation_facts;
DROP TABLE federation_facts;

CREATE TABLE federation_facts (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  month INT NOT NULL,
  commune_code VARCHAR(5) NOT NULL,
  indicator VARCHAR(40) NOT NULL,
  edition SMALLINT NOT NULL,
  cells MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sketch VARCHAR(8192) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (tenant_id, id),
  KEY fact_id (id),
  UNIQUE KEY fact_key (tenant_id, network_id, month, commune_code, indicator, edition),
  KEY fact_network (network_id, month, tenant_id),
  FOREIGN KEY fact_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY fact_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'tenant; published';

CREATE TABLE federation_sums (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  month INT NOT NULL,
  commune_code VARCHAR(5) NOT NULL,
  indicator VARCHAR(40) NOT NULL,
  edition SMALLINT NOT NULL,
  cells MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sketch VARCHAR(8192) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY sum_key (network_id, commune_code, month, indicator, edition),
  FOREIGN KEY sum_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: added up over the structures of a network; published';

CREATE TABLE federation_stale_sums (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  month INT NOT NULL,
  KEY stale_sum (network_id, month),
  FOREIGN KEY stale_sum_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a work list without figures, read by a job that serves all networks';

SET SESSION group_concat_max_len = 16777216;

INSERT INTO federation_facts (tenant_id, id, version, network_id, month, commune_code, indicator, edition, cells)
  SELECT tenant_id, UUID(), 1, network_id, month, commune_code, indicator, edition,
         GROUP_CONCAT(line ORDER BY BINARY dimension SEPARATOR '\n')
  FROM (
    SELECT tenant_id, network_id, month, commune_code, indicator, edition, dimension,
           CONCAT(dimension, ' ', GROUP_CONCAT(amounts ORDER BY BINARY value SEPARATOR ',')) AS line
    FROM (
      SELECT tenant_id, network_id, month, commune_code, indicator, edition, dimension, value,
             CONCAT(value, '=', GROUP_CONCAT(IF(seen_before = 0, amount, CONCAT(amount, '@', seen_before))
                                             ORDER BY seen_before SEPARATOR '+')) AS amounts
      FROM federation_facts_before
      GROUP BY tenant_id, network_id, month, commune_code, indicator, edition, dimension, value
    ) by_value
    GROUP BY tenant_id, network_id, month, commune_code, indicator, edition, dimension
  ) by_dimension
  GROUP BY tenant_id, network_id, month, commune_code, indicator, edition;

DROP TABLE federation_facts_before;

INSERT INTO federation_stale_sums (id, version, network_id, month)
  SELECT UUID(), 1, network_id, month FROM federation_facts GROUP BY network_id, month;

INSERT INTO indicators_stale_months (id, version, tenant_number, month)
  SELECT UUID(), 1, a.tenant_id, DATE_FORMAT(MIN(a.date), '%Y%m') FROM activities_activities a GROUP BY a.tenant_id;
