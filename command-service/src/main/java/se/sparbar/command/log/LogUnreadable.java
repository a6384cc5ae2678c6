package se.sparbar.command.log;

import java.sql.SQLException;

/// The log's database does not answer a reader; the same question may be asked again later.
public final class LogUnreadable extends RuntimeException {
  LogUnreadable(SQLException cause) {
    super("the log cannot be read", cause);
  }
}
