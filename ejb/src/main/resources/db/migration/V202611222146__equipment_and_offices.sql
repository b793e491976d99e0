-- What people worked on, what was noted, and the offices of partners seen on the screen.

CREATE TABLE activities_offices (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  organisation VARCHAR(30) NOT NULL,
  commune_code CHAR(5),
  open BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY office_id (id),
  UNIQUE KEY office_name (tenant_id, name),
  FOREIGN KEY office_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

ALTER TABLE activities_activities
  ADD COLUMN equipment_bits SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN notes VARCHAR(1000),
  ADD COLUMN office_id UUID,
  ADD CONSTRAINT activity_to_office FOREIGN KEY (tenant_id, office_id) REFERENCES activities_offices (tenant_id, id);
