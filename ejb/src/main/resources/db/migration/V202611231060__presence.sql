-- Who receives people where and on which days, and the school holidays that some of these permanences wait for.

CREATE TABLE presence_presences (
  tenant_id INT NOT NULL,
  id UUID NOT NULL,
  version INT NOT NULL,
  mediator_id UUID NOT NULL,
  site_id UUID,
  stop_name VARCHAR(150),
  commune_code CHAR(5),
  address VARCHAR(200),
  rhythm VARCHAR(20) NOT NULL,
  weekdays VARCHAR(70) NOT NULL,
  begins_at CHAR(5) NOT NULL,
  ends_at CHAR(5) NOT NULL,
  valid_from DATE NOT NULL,
  valid_until DATE,
  outside_school_holidays BOOLEAN NOT NULL,
  cancelled VARCHAR(2200) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY presence_id (id),
  KEY presence_mediator (mediator_id),
  CHECK (ends_at >= begins_at),
  CHECK (valid_until >= valid_from),
  FOREIGN KEY presence_to_tenant (tenant_id) REFERENCES tenants_tenants (number),
  FOREIGN KEY presence_to_site (tenant_id, site_id) REFERENCES sites_sites (tenant_id, id),
  FOREIGN KEY presence_to_mediator (mediator_id) REFERENCES access_accounts (id)
) COMMENT 'tenant';

CREATE TABLE presence_school_breaks (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  zone VARCHAR(30) NOT NULL,
  school_year SMALLINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  begins_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  UNIQUE KEY break_of_zone (zone, school_year, begins_on),
  CHECK (ends_on >= begins_on)
) COMMENT 'shared: one calendar of schools for all, published by the ministry';
