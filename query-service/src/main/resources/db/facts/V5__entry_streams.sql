-- One group, one survey round, one claim: all that has been known of its entries.
CREATE INDEX entry_of_stream ON entry (stream, version);
