-- Outlines of EPCI and communes, drawn from files that the platform takes over.

CREATE TABLE directory_contours (
  id UUID NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  level VARCHAR(12) NOT NULL,
  code VARCHAR(9) NOT NULL,
  frame VARCHAR(9) NOT NULL,
  path MEDIUMTEXT NOT NULL,
  box_left INT NOT NULL,
  box_top INT NOT NULL,
  box_right INT NOT NULL,
  box_bottom INT NOT NULL,
  centre_x INT NOT NULL,
  centre_y INT NOT NULL,
  longitude DOUBLE NOT NULL,
  latitude DOUBLE NOT NULL,
  UNIQUE KEY contour_of_territory (level, code),
  CHECK (box_right >= box_left),
  CHECK (box_bottom >= box_top)
) COMMENT 'shared: outlines of the territories of France, the same for everybody';
