-- In which months a structure has recorded something or said that there is nothing: its networks read that, and never how much.

CREATE TABLE reporting_months (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  month INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY reported_month_id (id),
  UNIQUE KEY reported_month (tenant_id, month),
  FOREIGN KEY reported_month_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant; published';

CREATE TABLE reporting_declarations (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  month INT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY declaration_id (id),
  UNIQUE KEY declaration_month (tenant_id, month),
  FOREIGN KEY declaration_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

-- What is recorded so far, and what closed structures published, of whom nothing else is left.
INSERT INTO reporting_months (tenant_id, id, version, month)
  SELECT tenant_id, UUID(), 1, month FROM (
    SELECT tenant_id, month FROM federation_facts
    UNION SELECT tenant_id, DATE_FORMAT(date, '%Y%m') FROM activities_activities WHERE deleted_at IS NULL
    UNION SELECT tenant_id, DATE_FORMAT(date, '%Y%m') FROM activities_coordinations WHERE deleted_at IS NULL
    UNION SELECT tenant_id, DATE_FORMAT(date, '%Y%m') FROM visits_counts WHERE amount > 0
  ) recorded;

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000013', 1, 'completeness', 1, 'structure', '2026-11-29',
   'Structures qui ont fait leur remontée', 'Structures that have reported',
   'Nombre de structures membres du réseau qui ont fait leur remontée du mois, sur le nombre de structures membres ce mois-là.',
   'Number of structures of the network that reported in the month, out of those that belonged to the network in that month.',
   'Une structure a fait sa remontée dès que quelque chose est noté dans le mois (accompagnement, atelier, visio, passage ou coordination) ou qu’elle a déclaré n’avoir rien à signaler. Elle est attendue chaque mois où elle est membre au moins un jour, directement ou par un réseau plus petit. Seuls les mois entiers comptent.',
   'A structure has reported as soon as anything is recorded in the month (accompaniment, workshop, video reception, visit or coordination), or when it said that there is nothing to report. It is expected to in every month in which it belongs to the network on at least one day, directly or through a smaller network. Only whole months count.',
   'Mois remontés par les structures, sans aucun chiffre.',
   'Months that structures reported, without any figure.');
