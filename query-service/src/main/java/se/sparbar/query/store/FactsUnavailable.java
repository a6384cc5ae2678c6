package se.sparbar.query.store;

import java.sql.SQLException;

/// The facts' database does not answer.
public final class FactsUnavailable extends RuntimeException {
  public FactsUnavailable(SQLException cause) {
    super("the facts' database does not answer", cause);
  }
}
