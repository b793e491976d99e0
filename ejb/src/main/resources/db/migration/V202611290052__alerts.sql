-- What a network should look into: after how many silent months it is told, and how old the public sheets of structures are.

CREATE TABLE alerts_settings (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  silent_months TINYINT NOT NULL,
  UNIQUE KEY alert_settings_network (network_id),
  FOREIGN KEY alert_settings_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a network says of what it wants to be told';

CREATE TABLE reporting_sheets (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  oldest DATE NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY sheet_age_id (id),
  FOREIGN KEY sheet_age_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant; published';

INSERT INTO reporting_sheets (tenant_id, id, version, oldest)
  SELECT tenant_id, UUID(), 1, MIN(confirmed_on) FROM sites_sites WHERE open GROUP BY tenant_id;
