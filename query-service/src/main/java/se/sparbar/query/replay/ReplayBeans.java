package se.sparbar.query.replay;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sparbar.query.store.Rebuild;

/// The log as the service's other parts find it.
@Configuration(proxyBeanMethods = false)
class ReplayBeans {
  @Bean
  LogReader logReader(
      @Value("${sparbar.log.url}") String url,
      @Value("${sparbar.log.user}") String user,
      @Value("${sparbar.log.password}") String password) {
    return new LogReader(url, user, password);
  }

  @Bean
  Rebuilding rebuilding(HikariDataSource factsDatabase, LogReader logReader, InstantSource clock) {
    return new Rebuilding(new Rebuild(factsDatabase), logReader, clock);
  }

  @Bean
  ReplaysOnPostgres replays(LogReader logReader) {
    return new ReplaysOnPostgres(logReader);
  }
}
