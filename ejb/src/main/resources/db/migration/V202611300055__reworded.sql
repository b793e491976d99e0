-- Words that were wrong about what is counted are put right in the same edition, for no count changes, and the dictionary tells it: when, and
-- what was wrong. What networks took along or signed before keeps the former words.

ALTER TABLE federation_indicators
  ADD COLUMN reworded_on DATE,
  ADD COLUMN rewording_fr VARCHAR(400) NOT NULL DEFAULT '',
  ADD COLUMN rewording_en VARCHAR(400) NOT NULL DEFAULT '';

UPDATE federation_indicators SET
  reworded_on = '2026-11-30',
  definition_fr = 'Nombre de fois où une personne a été aidée par un médiateur, seule ou dans un atelier collectif : dans un lieu, à domicile, ailleurs ou à distance.',
  definition_en = 'How many times a person was helped by a mediator, individually or in a workshop: at a site, at home, elsewhere or at a distance.',
  rule_fr = 'Chaque personne aidée compte pour un accompagnement, quelle que soit la durée : un atelier en compte autant que de participants. Une même personne aidée trois fois compte pour trois. Un accompagnement qui porte sur plusieurs thèmes est compté une fois dans le total, et une fois dans chacun de ses thèmes : la somme des thèmes peut donc dépasser le total. Il est compté dans la commune où il a eu lieu ; à distance, dans aucune.',
  rule_en = 'Each person helped counts as one accompaniment, however long it was: a workshop counts as many as people took part. A person helped three times counts as three. An accompaniment about several themes counts once in the total, and once in each of its themes: the sum of the themes may exceed the total. It counts in the commune where it took place; at a distance, in none.',
  rewording_fr = 'La définition disait « aidée, seule », alors que les participants des ateliers ont toujours été comptés. Aucun chiffre ne change.',
  rewording_en = 'The definition said “individually”, while those who took part in workshops were always counted. No figure changes.'
WHERE code = 'accompaniments' AND edition = 1;

UPDATE federation_indicators SET
  reworded_on = '2026-11-30',
  rule_fr = 'Ce chiffre est estimé à partir d’empreintes chiffrées, sans qu’aucune identité ne sorte d’une structure, puis arrondi au seuil du secret statistique. Deux fiches sont la même personne quand le nom, le prénom et l’année de naissance sont connus et les mêmes. Une personne anonyme compte pour une, sauf si le médiateur a indiqué qu’elle avait déjà été aidée.',
  rule_en = 'This figure is estimated from keyed prints, and no identity leaves a structure; it is rounded to the threshold below which counts are hidden. Two files are the same person when family name, first name and year of birth are known and the same. An anonymous person counts as one, unless the mediator noted that they had been helped before.',
  rewording_fr = 'La règle disait que chaque personne anonyme compte, alors que celles qui avaient déjà été aidées n’ont jamais été comptées. Aucun chiffre ne change.',
  rewording_en = 'The rule said that each anonymous person counts, while those who had been helped before were never counted. No figure changes.'
WHERE code = 'people_distinct' AND edition = 1;

UPDATE federation_indicators SET
  reworded_on = '2026-11-30',
  rule_fr = 'Somme des durées notées, en minutes, affichée en heures. Un réseau lit les heures entières, arrondies vers le bas. La durée d’un atelier compte une fois, quel que soit le nombre de participants.',
  rule_en = 'Sum of the durations recorded, in minutes, shown in hours. A network reads whole hours, rounded down. The duration of a workshop counts once, however many took part.',
  rewording_fr = 'La règle ne disait pas qu’un réseau lit des heures entières. Aucun chiffre ne change.',
  rewording_en = 'The rule did not say that a network reads whole hours. No figure changes.'
WHERE code = 'minutes' AND edition = 1;

UPDATE federation_indicators SET
  reworded_on = '2026-11-29',
  rewording_fr = 'La source disait « accompagnements notés par les médiateurs », alors que ce sont des passages. Aucun chiffre ne change.',
  rewording_en = 'The source said “accompaniments that mediators recorded”, while these are visits. No figure changes.'
WHERE code = 'visits' AND edition = 1;

UPDATE federation_indicators SET
  reworded_on = '2026-11-29',
  rewording_fr = 'La règle dit en plus comment les réseaux lisent ce chiffre, depuis qu’ils le lisent. Celui d’une structure ne change pas.',
  rewording_en = 'The rule also says how networks read this figure, since they do. That of a structure does not change.'
WHERE code = 'kilometres' AND edition = 1;

UPDATE federation_indicators SET
  reworded_on = '2026-11-29',
  rewording_fr = 'La règle dit en plus comment les réseaux lisent ce chiffre, depuis qu’ils le lisent. Celui d’une structure ne change pas.',
  rewording_en = 'The rule also says how networks read this figure, since they do. That of a structure does not change.'
WHERE code = 'co2' AND edition = 1;

-- French is written with a narrow no-break space before these signs.
UPDATE federation_indicators SET
  definition_fr = REPLACE(REPLACE(REPLACE(REPLACE(definition_fr, ' :', ' :'), ' ;', ' ;'), '« ', '« '), ' »', ' »'),
  rule_fr = REPLACE(REPLACE(REPLACE(REPLACE(rule_fr, ' :', ' :'), ' ;', ' ;'), '« ', '« '), ' »', ' »'),
  source_fr = REPLACE(REPLACE(source_fr, ' :', ' :'), ' ;', ' ;')
WHERE network_id IS NULL;
