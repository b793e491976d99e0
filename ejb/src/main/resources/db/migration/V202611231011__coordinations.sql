-- Activities of coordination: animation of a network, events, partnerships. They help nobody directly and count as nobody's accompaniment.

CREATE TABLE activities_coordinations (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  nature VARCHAR(30) NOT NULL,
  title VARCHAR(150),
  date DATE NOT NULL,
  minutes SMALLINT CHECK (minutes BETWEEN 1 AND 1440),
  mediator_id UUID NOT NULL,
  level VARCHAR(20),
  initiative VARCHAR(20),
  mediators SMALLINT NOT NULL DEFAULT 0,
  structures SMALLINT NOT NULL DEFAULT 0,
  others SMALLINT NOT NULL DEFAULT 0,
  theme_bits INT NOT NULL DEFAULT 0,
  organiser_bits INT NOT NULL DEFAULT 0,
  partners VARCHAR(300),
  notes VARCHAR(1000),
  deleted_at DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  KEY coordination_id (id),
  KEY coordination_date (tenant_id, date),
  KEY coordination_mediator (mediator_id),
  FOREIGN KEY coordination_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY coordination_to_mediator (mediator_id) REFERENCES access_accounts (id)
) COMMENT 'tenant';
