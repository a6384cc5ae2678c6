-- Run once per server, as its superuser. A psql variable holds each password.
CREATE ROLE sparbar_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE sparbar_log LOGIN PASSWORD :'log_password';
CREATE ROLE sparbar_reader LOGIN PASSWORD :'reader_password';
CREATE ROLE sparbar_facts LOGIN PASSWORD :'facts_password';
