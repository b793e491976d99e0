-- Figures of a structure are counted from one narrow index, without the rows themselves (ADR 17) ---------------------------------

ALTER TABLE activities_activities
  ADD COLUMN theme_bits BIGINT NOT NULL DEFAULT 0;

UPDATE activities_activities a SET theme_bits = (
  SELECT COALESCE(BIT_OR(1 << (FIELD(t.theme,
    'DIAGNOSIS', 'HARDWARE', 'MAINTENANCE', 'CONTENT', 'BROWSING', 'EMAIL', 'OFFICE', 'SOCIAL_NETWORKS', 'HEALTH', 'BANKING',
    'PROFESSIONALS', 'EMPLOYMENT', 'SECURITY', 'PARENTHOOD', 'SCHOOLING', 'CREATION', 'CULTURE', 'AI', 'PROCEDURES',
    'PAPERS', 'FAMILY', 'SOCIAL', 'WORK', 'HOUSING', 'TRANSPORT', 'MONEY', 'JUSTICE', 'FOREIGNERS', 'LEISURE', 'ASSOCIATIONS') - 1)), 0)
  FROM activities_themes t WHERE t.tenant_id = a.tenant_id AND t.activity_id = a.id);

ALTER TABLE activities_activities
  ADD KEY activity_counted (tenant_id, date, deleted_at, mediator_id, site_id, place, commune_code, beneficiary_id, helped_before,
    gender, status, age_from, age_to, residence_code, autonomy, referral, minutes, theme_bits, kind, equipment_bits, office_id,
    group_anonymous, group_helped_before),
  -- Groups are few, and who took part in them is read apart.
  ADD KEY activity_of_kind (tenant_id, kind, date, deleted_at),
  -- Whether somebody was helped before is read from the index alone.
  ADD KEY activity_of_person (tenant_id, beneficiary_id, date, deleted_at),
  DROP KEY activity_beneficiary;

-- The dictionary: where a definition comes from, and what a structure counts for itself --------------------------------------------

ALTER TABLE federation_indicators
  ADD COLUMN source_fr VARCHAR(300) NOT NULL DEFAULT 'Accompagnements notés par les médiateurs dans Maillage.',
  ADD COLUMN source_en VARCHAR(300) NOT NULL DEFAULT 'Accompaniments that mediators recorded in Maillage.';

INSERT INTO federation_indicators
  (id, version, code, edition, unit, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en) VALUES
  ('019aa000-0000-7000-8000-000000000003', 1, 'activities', 1, 'activity',
   'Activités', 'Activities',
   'Nombre de fois où un médiateur a noté ce qu’il a fait avec une ou plusieurs personnes.',
   'How many times a mediator recorded what they did with one person or several.',
   'Une saisie compte pour une activité. Un atelier est une activité et autant d’accompagnements que de participants ; un accompagnement individuel ou une visio, une activité et un accompagnement. Une activité supprimée ne compte plus, à aucune date.',
   'One record counts as one activity. A workshop is one activity and as many accompaniments as people took part; an individual accompaniment or a video reception is one activity and one accompaniment. A deleted activity no longer counts, whatever its date.'),
  ('019aa000-0000-7000-8000-000000000004', 1, 'people_known', 1, 'person',
   'dont personnes connues', 'of whom known by name',
   'Nombre de personnes différentes dont la structure tient une fiche et qui ont été aidées pendant la période.',
   'Number of different people of whom the structure keeps a file and who were helped during the period.',
   'Chaque fiche compte une seule fois sur la période, qu’elle ait été aidée seule ou en atelier. Fusionner deux fiches ne change pas les chiffres d’avant la fusion. Une personne dont le nom a été effacé depuis reste comptée : supprimer une fiche ne change pas les chiffres passés.',
   'Each file counts once in the period, helped alone or in a workshop. Merging two files does not change figures from before. A person whose name was erased since still counts: deleting a file changes no past figure.'),
  ('019aa000-0000-7000-8000-000000000005', 1, 'people_anonymous', 1, 'person',
   'dont personnes anonymes', 'of whom anonymous',
   'Nombre d’accompagnements anonymes de personnes qui n’avaient pas encore été aidées.',
   'Number of anonymous accompaniments of people who had not been helped before.',
   'Personne ne sait si deux anonymes sont la même personne : chacun compte pour un, sauf si le médiateur a indiqué qu’il avait déjà été aidé. Les participants anonymes d’un atelier comptent de même, par leurs compteurs.',
   'Nobody knows whether two anonymous people are the same: each counts as one, unless the mediator noted that they had been helped before. Anonymous participants of a workshop count likewise, by their counters.'),
  ('019aa000-0000-7000-8000-000000000006', 1, 'people_new', 1, 'person',
   'dont nouvelles personnes', 'of whom new',
   'Nombre de personnes aidées pour la première fois pendant la période.',
   'Number of people who were helped for the first time during the period.',
   'Une personne connue est nouvelle quand son tout premier accompagnement dans la structure, par n’importe quel médiateur, tombe dans la période. Une personne anonyme est nouvelle sauf si elle avait déjà été aidée.',
   'A known person is new when their very first accompaniment in the structure, by whichever mediator, falls in the period. An anonymous person is new unless they had been helped before.'),
  ('019aa000-0000-7000-8000-000000000007', 1, 'minutes', 1, 'minute',
   'Temps d’accompagnement', 'Time spent',
   'Temps passé avec les personnes aidées.',
   'Time spent with the people helped.',
   'Somme des durées notées, en minutes, affichée en heures. La durée d’un atelier compte une fois, quel que soit le nombre de participants.',
   'Sum of the durations recorded, in minutes, shown in hours. The duration of a workshop counts once, however many took part.'),
  ('019aa000-0000-7000-8000-000000000008', 1, 'visits', 1, 'visit',
   'Passages à l’accueil', 'Visits at the counter',
   'Nombre de passages comptés à l’accueil d’un lieu, sans nom.',
   'Number of visits counted at the counter of a site, without a name.',
   'Somme des passages comptés, d’un appui ou dans la grille de la semaine. Un passage n’est pas un accompagnement. On ne connaît d’un passage que le jour et le lieu : avec un autre critère, les passages ne sont pas affichés.',
   'Sum of the visits counted, by a tap or in the grid of the week. A visit is no accompaniment. Of a visit only the day and the site are known: with another choice, visits are not shown.');
