-- Publications are cited by a public address, which is signed with what is published from now on; what was published before has none in its
-- file. Whether anybody may read the figures is said beside it, by number, and can be taken back.

ALTER TABLE publications_publications ADD COLUMN address VARCHAR(300);

CREATE TABLE publications_openings (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  number VARCHAR(12) NOT NULL,
  UNIQUE KEY publication_opening (network_id, number),
  FOREIGN KEY opening_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a network says which of its publications anybody may read';
