-- Where the open sites of the structures of a network are: what structures publish of them, as of today.

CREATE TABLE coverage_sites (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  site_id UUID NOT NULL,
  name VARCHAR(150) NOT NULL,
  commune_code VARCHAR(5) NOT NULL,
  latitude DECIMAL(9, 6),
  longitude DECIMAL(9, 6),
  weekly_minutes INT,
  confirmed_on DATE NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY published_site_id (id),
  UNIQUE KEY published_site (tenant_id, network_id, site_id),
  KEY published_site_network (network_id, tenant_id),
  FOREIGN KEY published_site_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY published_site_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'tenant; published';

CREATE TABLE coverage_stale_sites (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  tenant_number INT NOT NULL,
  KEY stale_sites_tenant (tenant_number),
  FOREIGN KEY stale_sites_to_tenant (tenant_number) REFERENCES tenants_tenants (number)
) COMMENT 'shared: a work list without rows of sites, read by a job that serves all structures';

INSERT INTO coverage_stale_sites (id, version, tenant_number)
  SELECT UUID(), 1, tenant_id FROM sites_sites GROUP BY tenant_id;

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000020', 1, 'sites', 1, 'site', '2026-11-29',
   'Lieux ouverts', 'Open sites',
   'Nombre de lieux où les structures du réseau reçoivent du public aujourd’hui.',
   'Number of sites where structures of the network receive people today.',
   'Sont comptés les lieux ouverts des structures membres aujourd’hui, directement ou par un réseau plus petit, où qu’ils soient. Une structure suspendue ou fermée n’a plus de lieu. C’est l’état d’aujourd’hui, pas celui d’une période.',
   'Counted are the open sites of the structures that belong to the network today, directly or through a smaller network, wherever they are. A structure that is suspended or closed has none. It is how things stand today, not in a period.',
   'Fiches des lieux publiées par les structures.', 'Sheets of sites that structures published.'),
  ('019aa000-0000-7000-8000-000000000021', 1, 'communes_covered', 1, 'commune', '2026-11-29',
   'Communes avec un lieu', 'Communes with a site',
   'Nombre de communes du territoire où au moins un lieu du réseau est ouvert aujourd’hui.',
   'Number of communes of the territory in which at least one site of the network is open today.',
   'Une commune compte une fois, quel que soit le nombre de ses lieux. Les lieux hors du territoire du réseau ne comptent pas ici.',
   'A commune counts once, however many sites it has. Sites outside of the territory of the network do not count here.',
   'Fiches des lieux publiées par les structures, territoire du réseau.', 'Sheets of sites that structures published, territory of the network.'),
  ('019aa000-0000-7000-8000-000000000022', 1, 'opening_hours', 1, 'minute', '2026-11-29',
   'Heures d’ouverture par semaine', 'Opening hours per week',
   'Temps pendant lequel les lieux ouverts du réseau sont accessibles dans une semaine ordinaire, tous lieux ensemble.',
   'Time for which the open sites of the network can be visited in an ordinary week, all sites together.',
   'Les horaires de chaque lieu sont additionnés. Quand les semaines paires et impaires diffèrent, c’est leur moyenne. Jours fériés et fermetures ne sont pas déduits. Un lieu dont les horaires ne sont pas connus ne compte pas.',
   'The hours of each site are added up. Where odd and even weeks differ, it is their mean. Public holidays and closures are not taken off. A site whose hours are not known does not count.',
   'Horaires des fiches des lieux publiées par les structures.', 'Hours on the sheets of sites that structures published.'),
  ('019aa000-0000-7000-8000-000000000023', 1, 'sites_unconfirmed', 1, 'site', '2026-11-29',
   'Fiches à confirmer', 'Sheets to be confirmed',
   'Nombre de lieux ouverts dont personne n’a confirmé la fiche depuis un an ou plus : leurs horaires ne sont peut-être plus justes.',
   'Number of open sites whose sheet nobody has confirmed for a year or more: their hours may no longer be right.',
   'Une fiche est confirmée quand la structure l’enregistre, la reprend d’un fichier ou dit qu’elle est toujours juste.',
   'A sheet is confirmed when the structure saves it, takes it over from a file, or says that it is still right.',
   'Fiches des lieux publiées par les structures.', 'Sheets of sites that structures published.'),
  ('019aa000-0000-7000-8000-000000000024', 1, 'sites_per_inhabitants', 1, 'site', '2026-11-29',
   'Lieux pour 10 000 habitants', 'Sites per 10,000 inhabitants',
   'Nombre de lieux du réseau ouverts sur son territoire, rapporté à 10 000 personnes qui y habitent.',
   'Number of sites of the network that are open in its territory, in proportion to 10,000 people who live there.',
   'Lieux ouverts dans les communes du territoire, divisés par la population de ces communes. Les lieux hors du territoire ne comptent pas ici.',
   'Open sites in the communes of the territory, divided by the population of these communes. Sites outside of the territory do not count here.',
   'Fiches des lieux publiées par les structures ; population légale de l’Insee.', 'Sheets of sites that structures published; legal population of the INSEE.'),
  ('019aa000-0000-7000-8000-000000000025', 1, 'coverage_gaps', 1, 'person', '2026-11-29',
   'Habitants loin de tout lieu', 'Inhabitants far from every site',
   'Nombre d’habitants des communes du territoire qui n’ont aucun lieu ouvert du réseau à proximité (zones blanches). La distance est choisie et dite à côté du chiffre.',
   'Number of inhabitants of those communes of the territory that have no open site of the network nearby (coverage gaps). The distance is chosen, and told beside the figure.',
   'La distance est comptée à vol d’oiseau, du centre de la commune au lieu le plus proche, y compris hors du territoire ; un lieu sans coordonnées est placé au centre de sa commune. Une commune qui a un lieu n’est jamais une zone blanche. Une commune dont le centre n’est pas connu n’est pas jugée.',
   'The distance is as the crow flies, from the centre of the commune to the nearest site, outside of the territory too; a site without coordinates stands at the centre of its commune. A commune that has a site is never a gap. A commune whose centre is not known is not judged.',
   'Fiches des lieux publiées par les structures ; population légale de l’Insee ; contours des communes.', 'Sheets of sites that structures published; legal population of the INSEE; outlines of communes.');
