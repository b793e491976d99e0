-- Every base table says in its comment what it is: "tenant" (one structure's rows, behind a view filtered by the structure in
-- scope), "shared: reason" (rows of no single structure), and "; published" at the end when the federation's account may read it.
-- Every unique key of a tenant table starts with tenant_id, the primary key included, and every foreign key between
-- two tenant tables carries tenant_id: the database itself refuses a link between two structures.

-- federation: networks and what is published to them ------------------------------------------------------------------------

CREATE TABLE federation_networks (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  name VARCHAR(120) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  territory MEDIUMTEXT NOT NULL,
  age_bounds VARCHAR(100) NOT NULL,
  threshold INT NOT NULL,
  open_to_requests BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY network_name (name)
) COMMENT 'shared: a network spans structures';

CREATE TABLE federation_indicators (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  code VARCHAR(40) NOT NULL,
  edition SMALLINT NOT NULL,
  unit VARCHAR(20) NOT NULL,
  name_fr VARCHAR(120) NOT NULL,
  name_en VARCHAR(120) NOT NULL,
  definition_fr VARCHAR(1000) NOT NULL,
  definition_en VARCHAR(1000) NOT NULL,
  rule_fr VARCHAR(1000) NOT NULL,
  rule_en VARCHAR(1000) NOT NULL,
  UNIQUE KEY indicator_code (code, edition)
) COMMENT 'shared: one dictionary of indicators for all';

-- tenants: structures and their life ----------------------------------------------------------------------------------------

CREATE TABLE tenants_tenants (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  number INT NOT NULL,
  name VARCHAR(150) NOT NULL,
  siret CHAR(14) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY tenant_number (number),
  KEY tenant_siret (siret)
) COMMENT 'shared: the list of structures itself';

CREATE TABLE tenants_requests (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  name VARCHAR(150) NOT NULL,
  siret CHAR(14) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  contact_name VARCHAR(120) NOT NULL,
  contact_email VARCHAR(254) NOT NULL,
  contact_phone VARCHAR(30),
  message VARCHAR(1000),
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(500),
  requested_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  tenant_number INT,
  KEY request_network (network_id, state),
  FOREIGN KEY request_to_network (network_id) REFERENCES federation_networks (id),
  FOREIGN KEY request_to_tenant (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: the structure does not exist yet when it asks';

CREATE TABLE tenants_memberships (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  network_id UUID NOT NULL,
  since DATE NOT NULL,
  until DATE,
  UNIQUE KEY membership (tenant_number, network_id, since),
  FOREIGN KEY membership_to_tenant (tenant_number) REFERENCES tenants_tenants (number),
  FOREIGN KEY membership_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a link between a structure and a network, read from both ends';

-- access: people who sign in ------------------------------------------------------------------------------------------------

CREATE TABLE access_accounts (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  email VARCHAR(254) NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY account_email (email)
) COMMENT 'shared: one person may work in several structures and networks';

CREATE TABLE access_assignments (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id UUID NOT NULL,
  role VARCHAR(30) NOT NULL,
  tenant_number INT,
  network_id UUID,
  since DATETIME(6) NOT NULL,
  KEY assignment_tenant (tenant_number),
  FOREIGN KEY assignment_to_account (account_id) REFERENCES access_accounts (id),
  FOREIGN KEY assignment_to_tenant (tenant_number) REFERENCES tenants_tenants (number),
  FOREIGN KEY assignment_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: read at sign-in, before a structure is known';

CREATE TABLE access_sessions (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  token_hash BINARY(32) NOT NULL,
  assignment_id UUID NOT NULL,
  created_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  UNIQUE KEY session_token (token_hash),
  KEY session_expiry (expires_at),
  FOREIGN KEY session_to_assignment (assignment_id) REFERENCES access_assignments (id) ON DELETE CASCADE
) COMMENT 'shared: read on every request, before a structure is known';

CREATE TABLE access_invitations (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  token_hash BINARY(32) NOT NULL,
  email VARCHAR(254) NOT NULL,
  role VARCHAR(30) NOT NULL,
  tenant_number INT,
  network_id UUID,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  accepted_at DATETIME(6),
  cancelled_at DATETIME(6),
  UNIQUE KEY invitation_token (token_hash),
  KEY invitation_tenant (tenant_number),
  FOREIGN KEY invitation_to_tenant (tenant_number) REFERENCES tenants_tenants (number),
  FOREIGN KEY invitation_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: opened by somebody who is not signed in';

-- notifications: mails to send ----------------------------------------------------------------------------------------------

CREATE TABLE notifications_mails (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body MEDIUMTEXT,
  state VARCHAR(10) NOT NULL,
  attempts INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  KEY mail_due (state, due_at)
) COMMENT 'shared: mails leave in one queue';

-- sites ---------------------------------------------------------------------------------------------------------------------

CREATE TABLE sites_sites (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(150) NOT NULL,
  street VARCHAR(200),
  postal_code CHAR(5),
  commune_code CHAR(5) NOT NULL,
  opening_hours VARCHAR(500),
  open BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY site_id (id),
  UNIQUE KEY site_name (tenant_id, name),
  FOREIGN KEY site_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

-- beneficiaries: people helped ------------------------------------------------------------------------------------------------

CREATE TABLE beneficiaries_beneficiaries (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  first_key VARCHAR(100) NOT NULL,
  last_key VARCHAR(100) NOT NULL,
  birth_year SMALLINT,
  gender VARCHAR(20),
  status VARCHAR(20),
  commune_code CHAR(5),
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY beneficiary_id (id),
  KEY beneficiary_last (tenant_id, last_key),
  KEY beneficiary_first (tenant_id, first_key),
  FOREIGN KEY beneficiary_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

-- activities ------------------------------------------------------------------------------------------------------------------

CREATE TABLE activities_activities (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  date DATE NOT NULL,
  minutes SMALLINT NOT NULL,
  mediator_id UUID NOT NULL,
  place VARCHAR(20) NOT NULL,
  site_id UUID,
  commune_code CHAR(5),
  beneficiary_id UUID,
  helped_before BOOLEAN NOT NULL,
  gender VARCHAR(20),
  status VARCHAR(20),
  age_from TINYINT UNSIGNED,
  age_to TINYINT UNSIGNED,
  residence_code CHAR(5),
  autonomy VARCHAR(20),
  referral VARCHAR(30),
  recorded_at DATETIME(6) NOT NULL,
  deleted_at DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  KEY activity_id (id),
  KEY activity_date (tenant_id, date),
  KEY activity_beneficiary (tenant_id, beneficiary_id, date),
  FOREIGN KEY activity_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY activity_to_mediator (mediator_id) REFERENCES access_accounts (id),
  FOREIGN KEY activity_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id),
  FOREIGN KEY activity_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE activities_themes (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  activity_id UUID NOT NULL,
  theme VARCHAR(40) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY theme_id (id),
  UNIQUE KEY theme_of_activity (tenant_id, activity_id, theme),
  FOREIGN KEY theme_to_activity (tenant_id, activity_id) REFERENCES activities_activities (tenant_id, id) ON DELETE CASCADE
) COMMENT 'tenant';

-- indicators and what they publish ----------------------------------------------------------------------------------------------

CREATE TABLE indicators_stale_months (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  month INT NOT NULL,
  KEY stale_tenant (tenant_number),
  FOREIGN KEY stale_to_tenant (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: a work list without figures, read by a job that serves all structures';

CREATE TABLE federation_facts (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  month INT NOT NULL,
  commune_code VARCHAR(5) NOT NULL,
  indicator VARCHAR(40) NOT NULL,
  edition SMALLINT NOT NULL,
  dimension VARCHAR(20) NOT NULL,
  value VARCHAR(40) NOT NULL,
  seen_before INT NOT NULL,
  amount INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY fact_id (id),
  UNIQUE KEY fact_cell (tenant_id, network_id, month, indicator, edition, dimension, value, commune_code, seen_before),
  KEY fact_network (network_id, commune_code, month),
  FOREIGN KEY fact_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY fact_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'tenant; published';
