-- How often each month of a structure was counted again: what was kept of a month holds until it is.
CREATE TABLE indicators_recounts (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  month INT NOT NULL,
  times INT NOT NULL,
  UNIQUE KEY recount_month (tenant_number, month),
  FOREIGN KEY recount_to_tenant (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: notes of a job that serves all structures, without figures';
