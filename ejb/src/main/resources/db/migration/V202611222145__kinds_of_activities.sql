-- Groups and video receptions beside individual accompaniments: each person helped is one accompaniment.

ALTER TABLE activities_activities
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'INDIVIDUAL',
  ADD COLUMN group_title VARCHAR(150),
  ADD COLUMN group_level VARCHAR(20),
  ADD COLUMN group_anonymous SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN group_helped_before SMALLINT NOT NULL DEFAULT 0,
  ADD CONSTRAINT activity_counts CHECK (group_anonymous BETWEEN 0 AND 10000 AND group_helped_before BETWEEN 0 AND group_anonymous);

CREATE TABLE activities_participants (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  activity_id UUID NOT NULL,
  beneficiary_id UUID NOT NULL,
  helped_before BOOLEAN NOT NULL,
  gender VARCHAR(20),
  status VARCHAR(20),
  age_from TINYINT UNSIGNED,
  age_to TINYINT UNSIGNED,
  residence_code CHAR(5),
  PRIMARY KEY (tenant_id, id),
  KEY participant_id (id),
  UNIQUE KEY participant_of_activity (tenant_id, activity_id, beneficiary_id),
  KEY participant_beneficiary (tenant_id, beneficiary_id),
  FOREIGN KEY participant_to_activity (tenant_id, activity_id) REFERENCES activities_activities (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY participant_to_beneficiary (tenant_id, beneficiary_id) REFERENCES beneficiaries_beneficiaries (tenant_id, id)
) COMMENT 'tenant';

CREATE TABLE activities_group_counts (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  activity_id UUID NOT NULL,
  dimension VARCHAR(20) NOT NULL,
  value VARCHAR(20) NOT NULL,
  counted SMALLINT NOT NULL CHECK (counted BETWEEN 0 AND 10000),
  PRIMARY KEY (tenant_id, id),
  KEY group_count_id (id),
  UNIQUE KEY count_of_activity (tenant_id, activity_id, dimension, value),
  FOREIGN KEY group_count_to_activity (tenant_id, activity_id) REFERENCES activities_activities (tenant_id, id) ON DELETE CASCADE
) COMMENT 'tenant';
