-- A role that is left is kept, dated: what its holder recorded keeps a name.
ALTER TABLE access_assignments ADD COLUMN ended_at DATETIME(6) AFTER since;
