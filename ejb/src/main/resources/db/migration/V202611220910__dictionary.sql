-- The first edition of the dictionary of indicators. A definition is never changed: a new way of counting is a new edition.
INSERT INTO federation_indicators
  (id, version, code, edition, unit, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en) VALUES
  ('019aa000-0000-7000-8000-000000000001', 1, 'accompaniments', 1, 'accompaniment',
   'Accompagnements', 'Accompaniments',
   'Nombre de fois où une personne a été aidée, seule, par un médiateur : sur place, à domicile ou à distance.',
   'How many times a person was helped individually by a mediator: on site, at home or at a distance.',
   'Une aide enregistrée compte pour un accompagnement, quelle que soit sa durée. Une même personne aidée trois fois compte pour trois. Un accompagnement qui porte sur plusieurs thèmes est compté une fois dans le total, et une fois dans chacun de ses thèmes : la somme des thèmes dépasse donc le total. Il est compté dans la commune où il a eu lieu.',
   'One recorded help counts as one accompaniment, however long it was. A person helped three times counts as three. An accompaniment about several themes counts once in the total, and once in each of its themes: the sum of the themes exceeds the total. It counts in the commune where it took place.'),
  ('019aa000-0000-7000-8000-000000000002', 1, 'people', 1, 'person',
   'Personnes aidées', 'People helped',
   'Nombre de personnes différentes aidées pendant la période, additionné structure par structure.',
   'Number of different people helped during the period, added up structure by structure.',
   'Une personne connue de la structure compte une seule fois sur toute la période, même si elle vient plusieurs fois. Une personne anonyme compte pour une, sauf si le médiateur a indiqué qu’elle avait déjà été aidée. Une personne aidée par deux structures est comptée dans chacune. L’âge est celui de la personne au jour de l’accompagnement : qui change de tranche pendant la période est compté dans les deux.',
   'A person known to the structure counts once over the whole period, however often they come. An anonymous person counts as one, unless the mediator noted that they had been helped before. A person helped by two structures counts in each. Age is the age on the day of the accompaniment: who changes band during the period counts in both.');
