package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.SQLException;

/// Opens connections to the log's database that nobody else shares, as the service's role.
@FunctionalInterface
public interface Connector {
  Connection connect() throws SQLException;
}
