-- Démarches of known people, followed over several visits; and what people take home from an activity.

CREATE TABLE activities_procedures (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  beneficiary_id UUID NOT NULL,
  subject VARCHAR(30) NOT NULL,
  title VARCHAR(100),
  state VARCHAR(20) NOT NULL,
  obstacle VARCHAR(30),
  detail VARCHAR(200),
  opened_on DATE NOT NULL,
  closed_on DATE,
  next_on DATE,
  mediator_id UUID NOT NULL,
  site_id UUID,
  nameless BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (tenant_id, id),
  KEY procedure_id (id),
  KEY procedure_work (tenant_id, mediator_id, state, next_on),
  KEY procedure_beneficiary (tenant_id, beneficiary_id),
  KEY procedure_site (tenant_id, site_id),
  KEY procedure_mediator (mediator_id),
  FOREIGN KEY procedure_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id),
  FOREIGN KEY procedure_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id),
  FOREIGN KEY procedure_to_mediator (mediator_id) REFERENCES access_accounts (id)
) COMMENT 'tenant';

ALTER TABLE activities_activities
  ADD COLUMN procedure_id UUID,
  ADD COLUMN handout_bits INT NOT NULL DEFAULT 0,
  ADD COLUMN handout_title VARCHAR(150),
  ADD KEY activity_procedure (tenant_id, procedure_id),
  ADD CONSTRAINT activity_to_procedure FOREIGN KEY (tenant_id, procedure_id) REFERENCES activities_procedures (tenant_id, id);
