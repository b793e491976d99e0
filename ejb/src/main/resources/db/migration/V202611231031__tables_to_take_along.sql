-- Tables of what somebody chose are made by the same job as the archives of whole structures.

ALTER TABLE exports_transfers
  ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'ARCHIVE',
  ADD COLUMN request VARCHAR(500),
  ADD COLUMN assignment_id CHAR(36),
  ADD COLUMN expected BIGINT NOT NULL DEFAULT 0;
