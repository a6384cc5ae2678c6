package se.sparbar.query;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/// The reading half: Kafka in, facts, figures, answers and pages out.
@SpringBootApplication(proxyBeanMethods = false)
public class QueryService {
  public static void main(String[] args) {
    new SpringApplicationBuilder(QueryService.class)
        .properties("spring.config.name=query-service")
        .run(args);
  }

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
