-- Tags of mediators and of structures, local themes among them.

CREATE TABLE activities_tags (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  name VARCHAR(80) NOT NULL,
  scope VARCHAR(20) NOT NULL,
  mediator_id UUID NOT NULL,
  theme VARCHAR(40),
  open BOOLEAN NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY tag_id (id),
  FOREIGN KEY tag_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY tag_to_mediator (mediator_id) REFERENCES access_accounts (id)
) COMMENT 'tenant';

CREATE TABLE activities_tagged (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  activity_id UUID NOT NULL,
  tag_id UUID NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY tagged_id (id),
  UNIQUE KEY tag_of_activity (tenant_id, activity_id, tag_id),
  FOREIGN KEY tagged_to_activity (tenant_id, activity_id) REFERENCES activities_activities (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY tagged_to_tag (tenant_id, tag_id) REFERENCES activities_tags (tenant_id, id)
) COMMENT 'tenant';
