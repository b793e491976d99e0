-- A structure asks another one of its network to help a person, with the person's consent. The file of the person stays where it is.

CREATE TABLE referrals_requests (
  id UUID NOT NULL,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  sender_number INT NOT NULL,
  receiver_number INT NOT NULL,
  mediator_name VARCHAR(201) NOT NULL,
  person_name VARCHAR(60),
  callback VARCHAR(100),
  subject VARCHAR(30) NOT NULL,
  need VARCHAR(300),
  consent_on DATE NOT NULL,
  consent_manner VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  answer VARCHAR(300),
  forgotten_at DATETIME(6),
  PRIMARY KEY (sender_number, receiver_number, id),
  KEY referral_id (id),
  KEY referral_received (receiver_number, state, sent_at),
  KEY referral_sent (sender_number, sent_at),
  KEY referral_old (forgotten_at, changed_at),
  FOREIGN KEY referral_to_network (network_id) REFERENCES federation_networks (id),
  FOREIGN KEY referral_to_sender (sender_number) REFERENCES tenants_tenants (number),
  FOREIGN KEY referral_to_receiver (receiver_number) REFERENCES tenants_tenants (number)
) COMMENT 'between sender_number and receiver_number: what one structure asks another, the minimum';

CREATE TABLE referrals_ties (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  beneficiary_id UUID NOT NULL,
  request_id UUID NOT NULL,
  receiver_name VARCHAR(150),
  sent_on DATE NOT NULL,
  mediator_id UUID NOT NULL,
  nameless BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (tenant_id, id),
  KEY tie_id (id),
  UNIQUE KEY tie_request (tenant_id, request_id),
  KEY tie_beneficiary (tenant_id, beneficiary_id),
  KEY tie_mediator (mediator_id),
  FOREIGN KEY tie_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id),
  FOREIGN KEY tie_to_mediator (mediator_id) REFERENCES access_accounts (id)
) COMMENT 'tenant';
