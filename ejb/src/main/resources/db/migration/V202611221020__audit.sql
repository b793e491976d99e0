-- The trail of all acts. A comment that ends with "; append only" lets the application's account read and add rows, never change or
-- delete one. The order of the columns of the events is the order in which their fingerprint reads them.

CREATE TABLE audit_chains (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(20) NOT NULL,
  number BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  anchor_number BIGINT NOT NULL,
  anchor_hash CHAR(64) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY chain_id (id),
  UNIQUE KEY chain_of_tenant (tenant_id, name),
  FOREIGN KEY chain_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

-- Led to the list of structures by their chain: adding an event takes no lock on the structure itself.
CREATE TABLE audit_events (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  number BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  account_id CHAR(36),
  person VARCHAR(200) NOT NULL,
  role VARCHAR(40),
  network_id CHAR(36),
  address VARCHAR(100),
  action VARCHAR(100) NOT NULL,
  permission VARCHAR(60),
  entity VARCHAR(60),
  entity_id CHAR(36),
  changes MEDIUMTEXT NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  reason VARCHAR(100),
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY event_id (id),
  UNIQUE KEY event_number (tenant_id, number),
  KEY event_time (tenant_id, happened_at),
  FOREIGN KEY event_to_chain (tenant_id) REFERENCES audit_chains (tenant_id)
) COMMENT 'tenant; append only';

CREATE TABLE audit_operator_chains (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(20) NOT NULL,
  number BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  anchor_number BIGINT NOT NULL,
  anchor_hash CHAR(64) NOT NULL,
  UNIQUE KEY operator_chain_name (name)
) COMMENT 'shared: one chain for all that happens above structures';

INSERT INTO audit_operator_chains (id, version, name, number, hash, anchor_number, anchor_hash)
VALUES (UUID(), 1, 'EVENTS', 0, REPEAT('0', 64), 0, REPEAT('0', 64));

CREATE TABLE audit_operator_events (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  account_id CHAR(36),
  person VARCHAR(200) NOT NULL,
  role VARCHAR(40),
  network_id CHAR(36),
  address VARCHAR(100),
  action VARCHAR(100) NOT NULL,
  permission VARCHAR(60),
  entity VARCHAR(60),
  entity_id CHAR(36),
  changes MEDIUMTEXT NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  reason VARCHAR(100),
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  UNIQUE KEY operator_event_number (number),
  KEY operator_event_time (happened_at),
  KEY operator_event_network (network_id, number)
) COMMENT 'shared: operators act above structures; append only';
