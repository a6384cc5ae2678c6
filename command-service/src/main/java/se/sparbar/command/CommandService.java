package se.sparbar.command;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// Writes: HTTP in, decide, append to the log, relay the log to Kafka. Axon neither keeps tables of
/// its own nor tells anybody that it is in use.
@SpringBootApplication(
    exclude = {JdbcAutoConfiguration.class, UpdateCheckerAutoConfiguration.class})
public class CommandService {
  public static void main(String[] arguments) {
    // Named, because the standalone has the other service's settings on the same class path.
    new SpringApplicationBuilder(CommandService.class)
        .properties("spring.config.name=command-service")
        .run(arguments);
  }
}
