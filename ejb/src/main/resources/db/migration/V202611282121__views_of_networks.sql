-- Periods and communes of the figures of a network that its team keeps under a name.

CREATE TABLE federation_views (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  owner_id UUID NOT NULL,
  name VARCHAR(100) NOT NULL,
  query VARCHAR(600) NOT NULL,
  shared BOOLEAN NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  UNIQUE KEY network_view_name (network_id, owner_id, name),
  FOREIGN KEY network_view_to_network (network_id) REFERENCES federation_networks (id),
  FOREIGN KEY network_view_to_owner (owner_id) REFERENCES access_accounts (id)
) COMMENT 'shared: what the team of a network keeps of its figures';
