-- How often the sums of a network about a month changed: what was made of them holds until they do, and one short reading tells.
CREATE TABLE federation_sum_changes (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  month INT NOT NULL,
  times INT NOT NULL,
  UNIQUE KEY sum_change_month (network_id, month),
  FOREIGN KEY sum_change_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: notes of a job that serves all networks, without figures; published';

INSERT INTO federation_sum_changes (id, version, network_id, month, times)
  SELECT UUID(), 1, network_id, month, 1 FROM federation_sums GROUP BY network_id, month;
