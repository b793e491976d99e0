-- Tags of activities of coordination, what "other" stands for in their lists, and of what sort partners are.

CREATE TABLE activities_coordinations_tagged (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  coordination_id UUID NOT NULL,
  tag_id UUID NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY coordination_tagged_id (id),
  UNIQUE KEY tag_of_coordination (tenant_id, coordination_id, tag_id),
  FOREIGN KEY tagged_to_coordination (tenant_id, coordination_id) REFERENCES activities_coordinations (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY coordination_tagged_to_tag (tenant_id, tag_id) REFERENCES activities_tags (tenant_id, id)
) COMMENT 'tenant';

ALTER TABLE activities_coordinations
  ADD COLUMN other_theme VARCHAR(150),
  ADD COLUMN other_organiser VARCHAR(150),
  ADD COLUMN partner_bits INT NOT NULL DEFAULT 0;
