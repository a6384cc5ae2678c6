package se.sparbar.query.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The log as the service's other parts find it.
@Configuration(proxyBeanMethods = false)
class LogBeans {
  private static final int MOST_AT_ONCE = 4;
  private static final long PATIENCE_MILLIS = 5_000;

  @Bean(destroyMethod = "close")
  ReadableLog readableLog(
      @Value("${sparbar.log.url}") String url,
      @Value("${sparbar.log.user}") String user,
      @Value("${sparbar.log.password}") String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("log");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setReadOnly(true);
    config.setMaximumPoolSize(MOST_AT_ONCE);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    // The service starts, and answers from its facts, while the log is away.
    config.setInitializationFailTimeout(-1);
    return new ReadableLog(new HikariDataSource(config));
  }

  @Bean
  Log log(ReadableLog database) {
    return new LogOnPostgres(database.pool());
  }

  @Bean
  Documents documents(ReadableLog database) {
    return new DocumentsOnPostgres(database.pool());
  }

  /// The log's database, which must not be taken for the facts'.
  record ReadableLog(HikariDataSource pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.close();
    }
  }
}
