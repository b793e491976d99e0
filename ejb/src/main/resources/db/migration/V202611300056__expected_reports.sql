-- A structure that was a member for a few days of a month is not expected to report it: another way of counting, so another edition.

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en)
  SELECT '019aa000-0000-7000-8000-000000000014', 1, code, 2, unit, '2026-11-30', name_fr, name_en,
    'Nombre de structures qui ont fait leur remontée du mois, sur le nombre de celles dont elle était attendue.',
    'Number of structures that reported in the month, out of those that were expected to.',
    'Une structure a fait sa remontée dès que quelque chose est noté dans le mois (accompagnement, atelier, visio, passage ou coordination) ou qu’elle a déclaré n’avoir rien à signaler. Elle est attendue pour chaque mois dans lequel la structure est membre au moins quinze jours, directement ou par un réseau plus petit ; ces jours n’ont pas à se suivre. Seuls les mois entiers comptent.',
    'A structure has reported as soon as anything is recorded in the month (accompaniment, workshop, video reception, visit or coordination), or when it said that there is nothing to report. It is expected to for every month in which it belongs to the network on at least fifteen days, directly or through a smaller network; these days need not follow each other. Only whole months count.',
    source_fr, source_en
  FROM federation_indicators WHERE code = 'completeness' AND edition = 1;
