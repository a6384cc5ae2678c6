package se.sparbar.command.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The log on the database of the settings.
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
  private final String url;
  private final String user;
  private final String password;

  LogConfiguration(
      @Value("${sparbar.log.url}") String url,
      @Value("${sparbar.log.user}") String user,
      @Value("${sparbar.log.password:}") String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /// The owner of the schema brings it up to date; the service itself may not.
  @Bean
  Flyway migrated(
      @Value("${sparbar.log.owner.user}") String owner,
      @Value("${sparbar.log.owner.password:}") String ownerPassword) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, owner, ownerPassword)
            .locations("classpath:db/log")
            .load();
    flyway.migrate();
    return flyway;
  }

  /// Whoever cannot read within seconds is told to come again, and does not wait half a minute.
  @Bean
  DataSource readers(Flyway migrated) {
    var pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(16);
    pool.setConnectionTimeout(5_000);
    return new HikariDataSource(pool);
  }

  /// A server that is silent for so long is gone, and the writer looks for it anew.
  @Bean
  Connector writerConnector() {
    var settings = new Properties();
    settings.setProperty("user", user);
    settings.setProperty("password", password);
    settings.setProperty("connectTimeout", "5");
    settings.setProperty("socketTimeout", "30");
    settings.setProperty("tcpKeepAlive", "true");
    return () -> DriverManager.getConnection(url, settings);
  }

  @Bean
  LogOnPostgres log(
      Connector connector, DataSource readers, InstantSource clock, MeterRegistry registry) {
    return new LogOnPostgres(connector, readers, clock, LogOnPostgres.PATIENCE, registry);
  }

  @Bean
  Names names(DataSource readers, Supplier<UUID> ids) {
    return new NamesOnPostgres(readers, ids);
  }

  @Bean
  Documents documents(DataSource readers) {
    return new DocumentsOnPostgres(readers);
  }

  @Bean
  EventStorageEngine engine(EventLog log) {
    return new EventStorageEngineOnLog(log);
  }

  /// Named here, because Axon's own configuration does not know Boot 4's and would make one that
  /// nobody can scrape.
  @Bean
  @ConditionalOnMissingBean(MeterRegistry.class)
  PrometheusMeterRegistry meters(PrometheusRegistry registry) {
    return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, registry, Clock.SYSTEM);
  }

  @Bean
  LogHealth logHealthIndicator(LogOnPostgres log) {
    return new LogHealth(log);
  }
}
