-- A network may belong to larger ones, from one day to another.

CREATE TABLE federation_links (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  child_id UUID NOT NULL,
  parent_id UUID NOT NULL,
  since DATE NOT NULL,
  until DATE,
  UNIQUE KEY link_once (child_id, parent_id, since),
  FOREIGN KEY link_to_child (child_id) REFERENCES federation_networks (id),
  FOREIGN KEY link_to_parent (parent_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a network within a network is no row of a structure';
