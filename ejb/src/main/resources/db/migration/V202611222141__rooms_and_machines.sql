CREATE TABLE sites_rooms (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  site_id UUID NOT NULL,
  name VARCHAR(100) NOT NULL,
  seats SMALLINT,
  confidential BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY room_id (id),
  FOREIGN KEY room_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY room_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE sites_machines (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  site_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  state VARCHAR(20) NOT NULL,
  lent_to VARCHAR(150),
  lent_until DATE,
  cost_cents BIGINT,
  cost_shares VARCHAR(1000) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY machine_id (id),
  FOREIGN KEY machine_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY machine_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id)
) COMMENT 'tenant';
