#!/bin/sh
# Run by PostgreSQL's image when its volume is new: the roles, and the two databases.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password SPARBAR_OWNER_PASSWORD
\getenv log_password SPARBAR_LOG_PASSWORD
\getenv reader_password SPARBAR_READER_PASSWORD
\getenv facts_password SPARBAR_FACTS_PASSWORD
\i /sparbar/roles.sql
\set log log
\set facts facts
\i /sparbar/databases.sql
SQL
