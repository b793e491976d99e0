-- Mails to the owner of an account are written in their language; French until they choose.
ALTER TABLE access_accounts ADD COLUMN language CHAR(2) NOT NULL DEFAULT 'fr';

-- A structure may ask a second factor of its whole team, from a day on.
ALTER TABLE tenants_tenants ADD COLUMN second_factor_from DATE;

-- A role may run out by itself: that of an operator whom a structure lets in for some hours.
ALTER TABLE access_assignments ADD COLUMN until DATETIME(6) AFTER ended_at;

CREATE TABLE access_support (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  operator_id UUID NOT NULL,
  length VARCHAR(20) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  until DATETIME(6),
  ended_at DATETIME(6),
  assignment_id UUID,
  KEY support_of_tenant (tenant_number, asked_at),
  FOREIGN KEY support_to_tenant (tenant_number) REFERENCES tenants_tenants (number),
  FOREIGN KEY support_to_operator (operator_id) REFERENCES access_accounts (id),
  FOREIGN KEY support_to_assignment (assignment_id) REFERENCES access_assignments (id)
) COMMENT 'shared: asked by an operator, who belongs to no structure';
