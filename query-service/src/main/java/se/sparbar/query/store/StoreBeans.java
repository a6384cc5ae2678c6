package se.sparbar.query.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The facts as the service's other parts find them.
@Configuration(proxyBeanMethods = false)
class StoreBeans {
  @Bean
  HikariDataSource factsDatabase(
      @Value("${sparbar.facts.url}") String url,
      @Value("${sparbar.facts.user}") String user,
      @Value("${sparbar.facts.password}") String password)
      throws SQLException {
    HikariDataSource database = FactsDatabase.open(url, user, password);
    FactsSchema.migrate(database);
    return database;
  }

  @Bean
  FactsOnPostgres facts(HikariDataSource factsDatabase) {
    return new FactsOnPostgres(factsDatabase);
  }

  @Bean
  FilesOnPostgres files(HikariDataSource factsDatabase) {
    return new FilesOnPostgres(factsDatabase);
  }

  @Bean
  Waiting waiting() {
    return new Waiting();
  }

  @Bean
  PositionsOnPostgres positions(HikariDataSource factsDatabase, Waiting waiting) {
    return new PositionsOnPostgres(factsDatabase, waiting);
  }

  @Bean
  Projection projection(HikariDataSource factsDatabase) {
    return new Projection(factsDatabase);
  }
}
