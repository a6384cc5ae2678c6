package se.sparbar.query.replay;

import java.sql.SQLException;

/// The log's database does not answer.
public final class LogUnavailable extends RuntimeException {
  LogUnavailable(SQLException cause) {
    super("the log's database does not answer", cause);
  }
}
