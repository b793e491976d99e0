-- What may be shown is decided one indicator and year at a time.
CREATE INDEX sum_of_indicator ON federation_sums (network_id, indicator, month);
