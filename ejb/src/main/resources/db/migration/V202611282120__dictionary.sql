-- The dictionary says since when each definition holds and whose it is, and defines all that networks read.

ALTER TABLE federation_indicators
  ADD COLUMN valid_from DATE NOT NULL DEFAULT '2026-11-22',
  ADD COLUMN network_id UUID,
  ADD FOREIGN KEY indicator_to_network (network_id) REFERENCES federation_networks (id);

UPDATE federation_indicators SET valid_from = '2026-11-23' WHERE code NOT IN ('accompaniments', 'people');

ALTER TABLE federation_indicators ALTER COLUMN valid_from DROP DEFAULT;

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000011', 1, 'people_distinct', 1, 'person', '2026-11-28',
   'Personnes différentes, toutes structures réunies', 'Different people, all structures together',
   'Nombre estimé de personnes différentes aidées pendant la période : une personne aidée par deux structures compte une seule fois.',
   'Estimated number of different people helped during the period: a person helped by two structures counts once.',
   'Ce chiffre est estimé à partir d’empreintes chiffrées, sans qu’aucune identité ne sorte d’une structure, puis arrondi au seuil du secret statistique. Deux fiches sont la même personne quand le nom, le prénom et l’année de naissance sont les mêmes. Chaque personne anonyme compte pour une.',
   'This figure is estimated from keyed prints, and no identity leaves a structure; it is rounded to the threshold below which counts are hidden. Two files are the same person when family name, first name and year of birth are the same. Each anonymous person counts as one.',
   'Fiches des personnes aidées, dont seules des empreintes chiffrées quittent les structures.',
   'Files of the people helped, of which only keyed prints leave the structures.'),
  ('019aa000-0000-7000-8000-000000000012', 1, 'structures', 1, 'structure', '2026-11-28',
   'Structures', 'Structures',
   'Nombre de structures membres du réseau qui ont noté au moins un accompagnement dans la période.',
   'Number of structures of the network that recorded at least one accompaniment in the period.',
   'Une structure compte une seule fois, quel que soit le nombre de ses lieux et de ses accompagnements. Une structure membre de plusieurs réseaux plus petits compte une seule fois dans le réseau qui les réunit.',
   'A structure counts once, however many sites and accompaniments it has. A structure that is a member of several smaller networks counts once in the network that unites them.',
   'Accompagnements notés par les médiateurs dans Maillage.',
   'Accompaniments that mediators recorded in Maillage.');
