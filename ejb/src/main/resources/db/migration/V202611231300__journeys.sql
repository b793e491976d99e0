-- How far it is from a site to the nearest office of a partner: the journey that a video reception spares.

CREATE TABLE activities_journeys (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  office_id UUID NOT NULL,
  site_id UUID NOT NULL,
  kilometres SMALLINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY journey_id (id),
  UNIQUE KEY journey_once (tenant_id, office_id, site_id),
  FOREIGN KEY journey_to_office (tenant_id, office_id) REFERENCES activities_offices (tenant_id, id),
  FOREIGN KEY journey_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id),
  FOREIGN KEY journey_to_tenant (tenant_id) REFERENCES tenants_tenants (number)
) COMMENT 'tenant';

INSERT INTO federation_indicators
  (id, version, code, edition, unit, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000009', 1, 'kilometres', 1, 'kilometre',
   'Kilomètres évités', 'Kilometres not driven',
   'Trajets que les personnes n’ont pas faits jusqu’à l’agence du partenaire, parce qu’une visio les a reçues près de chez elles.',
   'Journeys to the partner’s office that people did not make, because a video reception was held near their home.',
   'Pour chaque visio, deux fois la distance par la route entre le lieu et l’agence la plus proche du partenaire, telle que la structure l’a indiquée. Une visio dont la distance n’est pas indiquée compte pour zéro.',
   'For each video reception, twice the distance by road between the site and the nearest office of the partner, as the structure stated it. A video reception without a stated distance counts as zero.',
   'Visios notées dans Maillage et distances indiquées par la structure.',
   'Video receptions recorded in Maillage and distances stated by the structure.'),
  ('019aa000-0000-7000-8000-000000000010', 1, 'co2', 1, 'kilogram',
   'CO2 non émis', 'CO2 not emitted',
   'Gaz à effet de serre que ces trajets en voiture auraient émis, en kilogrammes d’équivalent CO2.',
   'Greenhouse gases that these journeys by car would have emitted, in kilograms of CO2 equivalent.',
   'Kilomètres évités, multipliés par 0,218 kg par kilomètre : une voiture thermique avec une seule personne, fabrication comprise. C’est une estimation : elle suppose que chacun serait venu seul en voiture.',
   'Kilometres not driven, times 0.218 kg per kilometre: a car with a combustion engine and one person in it, its making included. This is an estimate: it supposes that everybody would have come alone by car.',
   'Facteur d’émission : Impact CO2, ADEME.',
   'Emission factor: Impact CO2, ADEME (French agency for ecological transition).');
