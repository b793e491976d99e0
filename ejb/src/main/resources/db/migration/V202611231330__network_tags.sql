-- Words that a network gives to all its structures. A structure that uses one keeps a tag of its own with the same identifier.

CREATE TABLE federation_tags (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  name VARCHAR(80) NOT NULL,
  open BOOLEAN NOT NULL,
  UNIQUE KEY network_tag_name (network_id, name),
  FOREIGN KEY network_tag_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a network gives words to all its structures';
