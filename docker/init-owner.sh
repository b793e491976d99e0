#!/bin/bash
# Creates the owner's account; Maillage creates everything else with it.
set -euo pipefail
docker_process_sql <<SQL
CREATE USER maillage_owner@'%' IDENTIFIED BY '${MAILLAGE_DB_OWNER_PASSWORD//\'/\'\'}';
GRANT CREATE USER ON *.* TO maillage_owner@'%';
GRANT ALL ON \`maillage\\_base\`.* TO maillage_owner@'%' WITH GRANT OPTION;
GRANT ALL ON \`maillage\`.* TO maillage_owner@'%' WITH GRANT OPTION;
GRANT ALL ON \`maillage\\_federation\`.* TO maillage_owner@'%' WITH GRANT OPTION;
SQL
