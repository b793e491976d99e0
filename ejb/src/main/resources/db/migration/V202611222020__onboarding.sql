-- The first steps of a structure. What it accepted is its own; how far it is may be seen by its network, and holds no figure and
-- no person. Structures that existed before begin the path at its first step, and may put it aside.

CREATE TABLE onboarding_acceptances (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  agreement VARCHAR(20) NOT NULL,
  edition VARCHAR(20) NOT NULL,
  accepted_by UUID NOT NULL,
  accepted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY acceptance_id (id),
  UNIQUE KEY acceptance_edition (tenant_id, agreement, edition),
  FOREIGN KEY acceptance_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY acceptance_to_account (accepted_by) REFERENCES access_accounts (id)
) COMMENT 'tenant';

CREATE TABLE onboarding_courses (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  done VARCHAR(120) NOT NULL,
  finished BOOLEAN NOT NULL,
  since DATETIME(6) NOT NULL,
  aside_at DATETIME(6),
  reminded_at DATETIME(6),
  UNIQUE KEY course_tenant (tenant_number),
  KEY course_finished (finished),
  FOREIGN KEY course_to_tenant (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: the network sees which first steps a structure has taken, and when the last of them';
