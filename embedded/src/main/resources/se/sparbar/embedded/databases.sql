-- Run once per pair of databases, as superuser. sparbar_owner migrates the log, and its migrations grant each table what
-- it needs to sparbar_log (INSERT and SELECT) and to sparbar_reader (SELECT); nobody gets anything by default.
CREATE DATABASE :"log" OWNER sparbar_owner;
REVOKE ALL ON DATABASE :"log" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"log" TO sparbar_log, sparbar_reader;
CREATE DATABASE :"facts" OWNER sparbar_facts;
REVOKE ALL ON DATABASE :"facts" FROM PUBLIC;
