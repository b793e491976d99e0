-- Personal data: how long it is kept, what people ask of it, and what went.

-- Files of people: since when nobody had to do with them, that the person opposes, that it was erased.
ALTER TABLE beneficiaries_beneficiaries
  ADD COLUMN touched_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ADD COLUMN opposed_at DATETIME(6),
  ADD COLUMN erased_at DATETIME(6),
  ADD KEY beneficiary_touched (tenant_id, touched_at);

UPDATE beneficiaries_beneficiaries SET touched_at = created_at;

-- Accounts: when somebody last signed in with it, when its closing was announced, when it was closed.
ALTER TABLE access_accounts
  ADD COLUMN seen_at DATETIME(6) NOT NULL DEFAULT UTC_TIMESTAMP(6),
  ADD COLUMN warned_at DATETIME(6),
  ADD COLUMN closed_at DATETIME(6),
  ADD KEY account_seen (seen_at);

UPDATE access_accounts a SET a.seen_at = GREATEST(a.created_at, COALESCE(
  (SELECT MAX(d.seen_at) FROM access_devices d WHERE d.account_id = a.id), a.created_at));

CREATE TABLE privacy_periods (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  months INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY period_id (id),
  UNIQUE KEY period_of_kind (tenant_id, kind),
  FOREIGN KEY privacy_period_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

CREATE TABLE privacy_requests (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  beneficiary_id UUID,
  kind VARCHAR(20) NOT NULL,
  received_on DATE NOT NULL,
  answered_on DATE,
  answer VARCHAR(20),
  grounds VARCHAR(20),
  PRIMARY KEY (tenant_id, id),
  KEY request_id (id),
  KEY request_received (tenant_id, received_on),
  KEY request_person (tenant_id, beneficiary_id),
  FOREIGN KEY privacy_request_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY privacy_request_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE privacy_removals (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  day DATE NOT NULL,
  kind VARCHAR(20) NOT NULL,
  amount INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY removal_id (id),
  UNIQUE KEY removal_of_day (tenant_id, day, kind),
  FOREIGN KEY privacy_removal_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

-- One round a day, on one node: the day is unique, the holder is the node at work.
CREATE TABLE privacy_rounds (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  day DATE NOT NULL,
  holder CHAR(36) NOT NULL,
  renewed_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6),
  failures INT NOT NULL,
  warned INT NOT NULL,
  closed INT NOT NULL,
  invitations INT NOT NULL,
  requests INT NOT NULL,
  mails INT NOT NULL,
  UNIQUE KEY round_day (day)
) COMMENT 'shared: one round a day serves all structures';
