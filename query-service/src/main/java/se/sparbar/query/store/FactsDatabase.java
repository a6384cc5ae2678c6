package se.sparbar.query.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// Connections to the facts, set to the schema that answers.
public final class FactsDatabase {
  private static final int CONNECTIONS = 10;

  /// What a rebuild sorts millions of rows in while it makes an index; nothing else uses it.
  private static final String TO_SORT_IN = "256MB";

  private FactsDatabase() {}

  public static HikariDataSource open(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("facts");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setSchema(FactsSchema.LIVE);
    config.setMaximumPoolSize(CONNECTIONS);
    config.addDataSourceProperty("options", "-c maintenance_work_mem=" + TO_SORT_IN);
    return new HikariDataSource(config);
  }
}
