-- What a network froze of its figures, and the texts around it in the report. A revision is never changed: the application's account adds rows
-- only. One publication per period: what is told of the same months twice is compared before it is shown.

CREATE TABLE publications_publications (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  network_id UUID NOT NULL,
  number VARCHAR(12) NOT NULL,
  revision SMALLINT NOT NULL,
  title VARCHAR(150) NOT NULL,
  first_month INT NOT NULL,
  last_month INT NOT NULL,
  reason VARCHAR(500),
  publisher VARCHAR(200) NOT NULL,
  published_at DATETIME(6) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  signature VARBINARY(64) NOT NULL,
  UNIQUE KEY publication_number (network_id, number, revision),
  UNIQUE KEY publication_period (network_id, first_month, last_month, revision),
  FOREIGN KEY publication_to_network (network_id) REFERENCES federation_networks (id)
) COMMENT 'shared: a network freezes what it reads of its structures; append only';

CREATE TABLE publications_texts (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  publication_id UUID NOT NULL,
  introduction TEXT NOT NULL,
  accompaniments TEXT NOT NULL,
  people TEXT NOT NULL,
  conclusion TEXT NOT NULL,
  UNIQUE KEY publication_texts (publication_id),
  FOREIGN KEY texts_to_publication (publication_id) REFERENCES publications_publications (id)
) COMMENT 'shared: a network writes around what it published';
