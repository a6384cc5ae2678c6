package se.sparbar.command.imports;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.desk.Today;
import se.sparbar.command.desk.Turns;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.Names;

/// Imports, and how they are taken back.
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
  @Bean
  Imports imports(
      EventLog log, Names names, Streams streams, Turns turns, Today today, Supplier<UUID> ids) {
    return new Imports(log, names, streams, turns, today, ids);
  }

  @Bean
  Undo undo(
      Imports imports,
      EventLog log,
      Streams streams,
      Turns turns,
      Today today,
      Supplier<UUID> ids) {
    return new Undo(imports, log, streams, turns, today, ids);
  }
}
