package se.sparbar.query.replay;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
  ReplaysOnPostgres replays(LogReader logReader, InstantSource clock) {
    return new ReplaysOnPostgres(logReader, clock);
  }
}
