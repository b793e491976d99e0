-- What a network aims at, for all of it, for a smaller network or for one structure.

CREATE TABLE targets_targets (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  part_id UUID,
  tenant_number INT,
  indicator VARCHAR(40) NOT NULL,
  first_month INT NOT NULL,
  last_month INT NOT NULL,
  amount INT NOT NULL,
  KEY target_network (network_id, last_month),
  KEY target_part (part_id),
  KEY target_structure (tenant_number),
  FOREIGN KEY target_to_network (network_id) REFERENCES federation_networks (id),
  FOREIGN KEY target_to_part (part_id) REFERENCES federation_networks (id),
  FOREIGN KEY target_to_structure (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: a network sets targets for itself and for what belongs to it';
