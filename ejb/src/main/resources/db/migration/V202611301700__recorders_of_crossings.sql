-- On the days of a crossing it is kept as well which structures recorded accompaniments.

INSERT INTO federation_stale_sums (id, version, network_id, month)
  SELECT UUID(), 1, network_id, month FROM federation_sums
  WHERE crossing <> '00000000-0000-0000-0000-000000000000' GROUP BY network_id, month;
