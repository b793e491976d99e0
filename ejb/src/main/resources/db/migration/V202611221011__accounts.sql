-- access: sign-ins that are throttled, second factors, links for a new password -------------------------------------------------

CREATE TABLE access_attempts (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  account_key BINARY(32) NOT NULL,
  source_key BINARY(32) NOT NULL,
  at DATETIME(6) NOT NULL,
  KEY attempt_account (kind, account_key, at),
  KEY attempt_source (kind, source_key, at),
  KEY attempt_at (at)
) COMMENT 'shared: counted before anybody is known';

CREATE TABLE access_devices (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  token_hash BINARY(32) NOT NULL,
  account_id UUID NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  UNIQUE KEY device_of_account (token_hash, account_id),
  KEY device_seen (seen_at),
  FOREIGN KEY device_to_account (account_id) REFERENCES access_accounts (id) ON DELETE CASCADE
) COMMENT 'shared: read at sign-in, before a structure is known';

CREATE TABLE access_tickets (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  token_hash BINARY(32) NOT NULL,
  account_id UUID NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6),
  UNIQUE KEY ticket_token (token_hash),
  KEY ticket_expiry (expires_at),
  FOREIGN KEY ticket_to_account (account_id) REFERENCES access_accounts (id) ON DELETE CASCADE
) COMMENT 'shared: used by somebody who is not signed in yet';

CREATE TABLE access_second_factors (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id UUID NOT NULL,
  secret VARBINARY(100) NOT NULL,
  last_step BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY factor_of_account (account_id),
  FOREIGN KEY factor_to_account (account_id) REFERENCES access_accounts (id) ON DELETE CASCADE
) COMMENT 'shared: asked at sign-in, before a structure is known';

CREATE TABLE access_recovery_codes (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  account_id UUID NOT NULL,
  code_hash BINARY(32) NOT NULL,
  used_at DATETIME(6),
  UNIQUE KEY recovery_code (account_id, code_hash),
  FOREIGN KEY recovery_to_account (account_id) REFERENCES access_accounts (id) ON DELETE CASCADE
) COMMENT 'shared: asked at sign-in, before a structure is known';

ALTER TABLE access_sessions ADD COLUMN browser VARCHAR(80) NOT NULL DEFAULT '';
