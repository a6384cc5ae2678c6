package se.sparbar.query.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// Connections to the facts, set to the schema that answers.
public final class FactsDatabase {
  private static final int CONNECTIONS = 10;

  private FactsDatabase() {}

  public static HikariDataSource open(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("facts");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setSchema(FactsSchema.LIVE);
    config.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(config);
  }
}
