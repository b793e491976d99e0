-- A structure lets a network read its yearly figures under its name, since a day; without its word no network may.

ALTER TABLE tenants_memberships
  ADD COLUMN named_since DATE;
