-- Choices of figures that people keep for themselves.

CREATE TABLE figures_views (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  owner_id UUID NOT NULL,
  name VARCHAR(100) NOT NULL,
  query VARCHAR(600) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY view_id (id),
  UNIQUE KEY view_of_owner (tenant_id, owner_id, name),
  FOREIGN KEY view_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY view_to_owner (owner_id) REFERENCES access_accounts (id)
) COMMENT 'tenant';
