package se.sparbar.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// How one role reaches one database. The embedded server trusts its own machine, so passwords are
/// empty.
public record Access(String url, String user, String password) {

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
