-- Which communes hold a QPV, and which are classified FRR, from lists that the platform takes over.

CREATE TABLE directory_priority_lists (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  zone VARCHAR(4) NOT NULL,
  source VARCHAR(200) NOT NULL,
  as_of DATE NOT NULL,
  UNIQUE KEY priority_list_of_zone (zone)
) COMMENT 'shared: published lists of communes, the same for everybody';

CREATE TABLE directory_priority_areas (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  zone VARCHAR(4) NOT NULL,
  commune_code VARCHAR(5) NOT NULL,
  code VARCHAR(9) NOT NULL,
  name VARCHAR(200) NOT NULL,
  UNIQUE KEY priority_area_in_commune (zone, commune_code, code)
) COMMENT 'shared: published lists of communes, the same for everybody';

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000070', 1, 'priority_zones', 1, 'accompaniment', '2026-11-29',
   'Chiffres par zone prioritaire', 'Figures by priority zone',
   'Accompagnements réalisés dans les communes du territoire qui ont un quartier prioritaire (QPV), dans celles qui sont classées France ruralités revitalisation (FRR) et dans celles qui ne sont ni l’une ni l’autre, et personnes aidées qui y habitent. C’est la commune entière qui compte, jamais le quartier : la rue n’est pas connue.',
   'Accompaniments in those communes of the territory that hold a quartier prioritaire (QPV), in those that are classified France ruralités revitalisation (FRR), and in those that are neither, and people helped who live there. It is the whole commune that counts, never the quartier: the street is not known.',
   'Somme des chiffres des communes que la page montre, et d’elles seules : les communes dont le chiffre est masqué manquent, le vrai nombre est donc égal ou supérieur. Une commune peut être à la fois QPV et FRR : les lignes ne s’additionnent pas. L’activité à distance et les communes hors du territoire n’y sont pas. Une personne qui a déménagé pendant la période compte dans chacune de ses communes. Les anciennes ZRR qui gardent seulement leurs avantages ne sont pas classées FRR. Le nombre pour 1 000 habitants se rapporte à la population de toutes les communes de la zone dans le territoire.',
   'Sum of the figures of the communes that the page shows, and of no others: communes whose figure is hidden are missing, so the true number is equal or higher. A commune may hold a QPV and be classified FRR: the lines do not add up. Work at a distance and communes outside of the territory are not in it. A person who moved within the period counts in each of their communes. Former ZRR that merely keep their advantages are not classified FRR. The number per 1,000 inhabitants refers to the population of all communes of the zone in the territory.',
   'Faits publiés par les structures ; listes officielles des QPV (ANCT) et des communes FRR (DGCL), avec leur date ; population légale de l’Insee.',
   'Facts that structures published; official lists of the QPV (ANCT) and of the FRR communes (DGCL), with their date; legal population of the INSEE.'),
  ('019aa000-0000-7000-8000-000000000071', 1, 'accompaniments_per_inhabitants', 1, 'accompaniment', '2026-11-29',
   'Accompagnements pour 1 000 habitants', 'Accompaniments per 1,000 inhabitants',
   'Nombre d’accompagnements de la période, rapporté à 1 000 personnes qui habitent le territoire du réseau, ou la commune choisie.',
   'Number of accompaniments of the period, in proportion to 1,000 people who live in the territory of the network, or in the chosen commune.',
   'Tous les accompagnements comptent, y compris à distance et hors du territoire ; les personnes aidées peuvent habiter ailleurs. Ce n’est dit que si le nombre d’accompagnements peut être montré.',
   'All accompaniments count, at a distance and outside of the territory too; the people helped may live elsewhere. It is told only where the number of accompaniments can be shown.',
   'Faits publiés par les structures ; population légale de l’Insee.', 'Facts that structures published; legal population of the INSEE.'),
  ('019aa000-0000-7000-8000-000000000072', 1, 'coverage_zones', 1, 'commune', '2026-11-29',
   'Couverture des zones prioritaires', 'Coverage of priority zones',
   'Nombre de communes du territoire qui ont un QPV, de celles qui sont classées FRR et de celles qui ne sont ni l’une ni l’autre, avec celles qui ont un lieu ouvert, celles qui n’en ont pas à proximité (zones blanches) et les habitants de ces dernières.',
   'Number of communes of the territory that hold a QPV, of those that are classified FRR, and of those that are neither, with those that have an open site, those that have none nearby (coverage gaps), and the inhabitants of the latter.',
   'Un lieu dans une commune qui a un QPV n’est pas forcément dans le quartier. Une commune peut compter dans deux lignes. Une commune dont le centre n’est pas connu n’est pas jugée.',
   'A site in a commune that holds a QPV does not necessarily lie in the quartier. A commune may count in two lines. A commune whose centre is not known is not judged.',
   'Fiches des lieux publiées par les structures ; listes officielles des QPV (ANCT) et des communes FRR (DGCL), avec leur date ; population légale de l’Insee.',
   'Sheets of sites that structures published; official lists of the QPV (ANCT) and of the FRR communes (DGCL), with their date; legal population of the INSEE.');
