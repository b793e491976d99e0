-- A role may be held for some sites of a structure only: their ids, separated by commas; NULL for all of them. They are ids and
-- not rows, because a place is read at sign-in, before its structure is known, and because a site that goes must leave
-- its id here: without it the role would reach everything.

ALTER TABLE access_assignments ADD COLUMN site_ids VARCHAR(2000) CHARACTER SET ascii;
ALTER TABLE access_invitations ADD COLUMN site_ids VARCHAR(2000) CHARACTER SET ascii;
