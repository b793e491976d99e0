-- People helped: how to reach them, what they agreed to, how they are found, and which files are of one person.

-- A merged file stays, as do the accompaniments recorded under it: no figure moves. It is found no more.
ALTER TABLE beneficiaries_beneficiaries
  ADD COLUMN phone VARCHAR(16),
  ADD COLUMN no_phone BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN email VARCHAR(254),
  ADD COLUMN notes VARCHAR(2000),
  ADD COLUMN key_edition SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN merged_at DATETIME(6),
  DROP KEY beneficiary_last,
  DROP KEY beneficiary_first,
  ADD KEY beneficiary_listed (tenant_id, erased_at, merged_at, last_key, first_key),
  ADD KEY beneficiary_keyed (tenant_id, key_edition);

-- What a person is found by, made from the file: the beginning of a word is looked for, never its middle.
CREATE TABLE beneficiaries_keys (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  beneficiary_id UUID NOT NULL,
  kind VARCHAR(10) NOT NULL,
  word VARCHAR(100) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY key_id (id),
  KEY key_word (tenant_id, kind, word, beneficiary_id),
  KEY key_person (tenant_id, beneficiary_id, kind, word),
  FOREIGN KEY key_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY key_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE beneficiaries_consents (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  beneficiary_id UUID NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  manner VARCHAR(20) NOT NULL,
  given_on DATE NOT NULL,
  withdrawn_on DATE,
  recorded_by UUID NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY consent_id (id),
  KEY consent_person (tenant_id, beneficiary_id),
  FOREIGN KEY consent_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY consent_to_account (recorded_by) REFERENCES access_accounts (id),
  FOREIGN KEY consent_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE beneficiaries_merges (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  survivor_id UUID NOT NULL,
  merged_id UUID NOT NULL,
  exchanged VARCHAR(200) NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY merge_id (id),
  UNIQUE KEY merge_of_file (tenant_id, merged_id),
  KEY merge_into (tenant_id, survivor_id),
  KEY merge_day (tenant_id, merged_at),
  FOREIGN KEY merge_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY merge_to_survivor (tenant_id, survivor_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id),
  FOREIGN KEY merge_to_merged (tenant_id, merged_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

-- Two files that look alike and are of two people: somebody has looked.
CREATE TABLE beneficiaries_distinctions (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  one_id UUID NOT NULL,
  other_id UUID NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY distinction_id (id),
  UNIQUE KEY distinction_of_pair (tenant_id, one_id, other_id),
  KEY distinction_other (tenant_id, other_id),
  FOREIGN KEY distinction_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY distinction_to_one (tenant_id, one_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id),
  FOREIGN KEY distinction_to_other (tenant_id, other_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

-- A file of people: looked through first, then taken over, part by part, by a job.
CREATE TABLE beneficiaries_imports (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  headers VARCHAR(4000) NOT NULL,
  row_count INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  cautious BOOLEAN NOT NULL,
  requested_by UUID NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  renewed_at DATETIME(6) NOT NULL,
  started_at DATETIME(6),
  finished_at DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  KEY import_id (id),
  KEY import_asked (tenant_id, requested_at),
  FOREIGN KEY import_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY import_to_account (requested_by) REFERENCES access_accounts (id)
) COMMENT 'tenant';

CREATE TABLE beneficiaries_import_parts (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  import_id UUID NOT NULL,
  number INT NOT NULL,
  cells MEDIUMTEXT NOT NULL,
  remarks MEDIUMTEXT NOT NULL,
  row_count INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  wrong INT NOT NULL,
  alike INT NOT NULL,
  taken INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY part_id (id),
  UNIQUE KEY part_of_import (tenant_id, import_id, number),
  FOREIGN KEY part_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY part_to_import (tenant_id, import_id) REFERENCES beneficiaries_imports (tenant_id, id) ON DELETE CASCADE
) COMMENT 'tenant';
