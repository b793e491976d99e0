-- Networks read whether people do more by themselves than the time before.

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000041', 1, 'autonomy_progress', 1, 'accompaniment', '2026-11-30',
   'Progression de l’autonomie', 'Progress of autonomy',
   'Pour chaque accompagnement, si la personne était plus autonome, aussi autonome ou moins autonome que la fois d’avant.',
   'For each accompaniment, whether the person was more autonomous, as autonomous or less autonomous than the time before.',
   'L’autonomie notée est comparée à la dernière qui avait été notée pour la même personne dans la même structure, quelle que soit l’année. Un accompagnement n’est pas comparé quand la personne vient pour la première fois ou est anonyme, ou quand l’autonomie n’est pas notée cette fois ou ne l’a jamais été avant. Un réseau lit ce chiffre par année entière, toutes communes ensemble, en entier ou pas du tout.',
   'The autonomy noted is compared with the last one that was noted before for the same person in the same structure, whatever the year. An accompaniment is not compared when the person comes for the first time or is anonymous, or when the autonomy is not noted this time or never was before. A network reads this figure by whole years, of all communes together, in full or not at all.',
   'Accompagnements notés par les médiateurs dans Maillage.',
   'Accompaniments that mediators recorded in Maillage.');

-- Everything that is still there is counted anew.
INSERT INTO indicators_stale_months (id, version, tenant_number, month)
  SELECT UUID(), 1, tenant_id, DATE_FORMAT(MIN(date), '%Y%m') FROM activities_activities GROUP BY tenant_id;
