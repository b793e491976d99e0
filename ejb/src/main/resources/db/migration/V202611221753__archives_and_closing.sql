-- Archives of whole structures, made and read by a job, and how much a structure may use.

CREATE TABLE exports_transfers (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  direction VARCHAR(10) NOT NULL,
  tenant_number INT NOT NULL,
  account_id UUID NOT NULL,
  state VARCHAR(10) NOT NULL,
  file VARCHAR(200) NOT NULL,
  bytes BIGINT NOT NULL,
  row_count BIGINT NOT NULL,
  sha256 CHAR(64),
  failure VARCHAR(60),
  requested_at DATETIME(6) NOT NULL,
  started_at DATETIME(6),
  finished_at DATETIME(6),
  expires_at DATETIME(6),
  KEY transfer_tenant (tenant_number, requested_at),
  KEY transfer_state (state),
  FOREIGN KEY transfer_to_tenant (tenant_number) REFERENCES tenants_tenants (number),
  FOREIGN KEY transfer_to_account (account_id) REFERENCES access_accounts (id)
) COMMENT 'shared: a work list of files, read by a job that serves all structures';

ALTER TABLE tenants_tenants
  ADD COLUMN max_accounts INT NOT NULL DEFAULT 200,
  ADD COLUMN max_exports_per_day INT NOT NULL DEFAULT 3,
  ADD COLUMN max_export_megabytes INT NOT NULL DEFAULT 2048;

CREATE TABLE tenants_certificates (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  name VARCHAR(150) NOT NULL,
  siret CHAR(14) NOT NULL,
  branch VARCHAR(60) NOT NULL,
  closed_at DATETIME(6) NOT NULL,
  erased_at DATETIME(6) NOT NULL,
  row_counts MEDIUMTEXT NOT NULL,
  UNIQUE KEY certificate_tenant (tenant_number),
  FOREIGN KEY certificate_to_tenant (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: outlives the structure that it is about';
