-- visits: people who come by, counted per site, day and nature of request. Nobody is named, and nobody's name is kept who counts.
-- A count is the sum of its entries; the id of an entry is made by the page, so that what is sent again counts once.

CREATE TABLE visits_counts (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  site_id UUID NOT NULL,
  date DATE NOT NULL,
  nature VARCHAR(30) NOT NULL,
  amount INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY visit_count_id (id),
  UNIQUE KEY visit_count_cell (tenant_id, site_id, date, nature),
  KEY visit_count_date (tenant_id, date),
  FOREIGN KEY visit_count_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY visit_count_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE visits_entries (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  count_id UUID NOT NULL,
  added INT NOT NULL,
  undone BOOLEAN NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY visit_entry_id (id),
  FOREIGN KEY visit_entry_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY visit_entry_to_count (tenant_id, count_id) REFERENCES visits_counts (tenant_id, id)
) COMMENT 'tenant';
