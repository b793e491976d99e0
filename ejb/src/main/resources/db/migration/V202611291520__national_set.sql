-- Networks read workshops, video receptions by partner with what they spare, and what structures ask of each other.

UPDATE federation_indicators SET
  rule_fr = 'Pour chaque visio, deux fois la distance par la route entre le lieu et l’agence la plus proche du partenaire, telle que la structure l’a indiquée. Une visio dont la distance n’est pas indiquée compte pour zéro. Un réseau lit ce chiffre arrondi à la centaine inférieure.',
  rule_en = 'For each video reception, twice the distance by road between the site and the nearest office of the partner, as the structure stated it. A video reception without a stated distance counts as zero. A network reads this figure rounded down to a hundred.'
WHERE code = 'kilometres' AND edition = 1;

UPDATE federation_indicators SET
  rule_fr = CONCAT(rule_fr, ' Pour un réseau, ce sont les kilomètres qu’il lit qui sont multipliés.'),
  rule_en = CONCAT(rule_en, ' For a network, the kilometres that it reads are multiplied.')
WHERE code = 'co2' AND edition = 1;

INSERT INTO federation_indicators
  (id, version, code, edition, unit, valid_from, name_fr, name_en, definition_fr, definition_en, rule_fr, rule_en, source_fr, source_en) VALUES
  ('019aa000-0000-7000-8000-000000000031', 1, 'workshops', 1, 'workshop', '2026-11-29',
   'Ateliers collectifs tenus', 'Workshops held',
   'Nombre d’ateliers collectifs qui ont eu lieu.',
   'Number of workshops that took place.',
   'Un atelier compte une fois, quel que soit le nombre de participants. Les places offertes ne sont pas notées dans Maillage : aucun taux de remplissage n’est calculé.',
   'A workshop counts once, however many took part. Places that were offered are not recorded in Maillage: no filling rate is computed.',
   'Ateliers notés par les médiateurs dans Maillage.',
   'Workshops that mediators recorded in Maillage.'),
  ('019aa000-0000-7000-8000-000000000032', 1, 'workshop_participants', 1, 'accompaniment', '2026-11-29',
   'Participations aux ateliers', 'Workshop attendances',
   'Nombre de personnes présentes, additionnées d’un atelier à l’autre.',
   'Number of people present, added up from workshop to workshop.',
   'Une personne présente à trois ateliers compte trois fois. Ce sont les accompagnements du type « atelier collectif ».',
   'A person who was present at three workshops counts three times. These are the accompaniments of the kind “workshop”.',
   'Ateliers notés par les médiateurs dans Maillage.',
   'Workshops that mediators recorded in Maillage.'),
  ('019aa000-0000-7000-8000-000000000033', 1, 'video_receptions', 1, 'accompaniment', '2026-11-29',
   'Visios avec un partenaire', 'Video receptions with a partner',
   'Nombre de fois où une personne a été reçue à l’écran par l’agence d’un partenaire : CAF, CPAM, France Travail…',
   'Number of times that a person was received on the screen by the office of a partner: CAF, CPAM, France Travail...',
   'Une visio compte au partenaire de l’agence choisie, jamais à l’agence elle-même. Ce sont les accompagnements du type « visio ». Le détail par partenaire n’est montré que là où tous les types le sont.',
   'A video reception counts for the partner whose office was chosen, never for the office itself. These are the accompaniments of the kind “video reception”. Partners are shown only where all kinds are.',
   'Visios notées par les médiateurs dans Maillage.',
   'Video receptions that mediators recorded in Maillage.'),
  ('019aa000-0000-7000-8000-000000000034', 1, 'referrals', 1, 'request', '2026-11-29',
   'Demandes envoyées à une autre structure', 'Requests sent to another structure',
   'Nombre de fois où une structure a demandé à une autre structure de son réseau d’aider une personne qui était d’accord, et suite donnée à ces demandes.',
   'Number of times that a structure asked another structure of its network to help a person who agreed, and what became of these requests.',
   'Une demande compte une fois, pour la structure qui l’envoie, au mois de l’envoi, avec la suite connue aujourd’hui. « Annulée ou sans suite » réunit ce que la structure a repris et ce qui est resté sans réponse pendant 180 jours. Une demande n’est pas un accompagnement, et le détail « Par orientation » des accompagnements dit autre chose : vers quelle sorte d’organisme une personne a été orientée.',
   'A request counts once, for the structure that sends it, in the month in which it was sent, with the outcome that is known today. “Taken back or lapsed” holds what the structure took back and what nobody answered for 180 days. A request is no accompaniment, and the accompaniments by referral tell something else: to what kind of body a person was sent on.',
   'Demandes entre structures, notées dans Maillage.',
   'Requests between structures, recorded in Maillage.');

-- Everything that is still there is counted anew.
INSERT INTO indicators_stale_months (id, version, tenant_number, month)
  SELECT UUID(), 1, number, DATE_FORMAT(MIN(day), '%Y%m') FROM (
    SELECT tenant_id AS number, date AS day FROM activities_activities
    UNION ALL SELECT tenant_id, date FROM visits_counts
    UNION ALL SELECT sender_number, sent_at FROM referrals_requests
  ) recorded GROUP BY number;
