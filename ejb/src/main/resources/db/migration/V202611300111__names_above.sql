-- A structure lets those who look into a network from a larger one read its yearly figures under its name too, since a day; without that word they may not.

ALTER TABLE tenants_memberships
  ADD COLUMN named_above_since DATE;
