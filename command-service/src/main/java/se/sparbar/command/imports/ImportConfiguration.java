package se.sparbar.command.imports;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.sparbar.command.desk.AdoptedOnLog;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.desk.Today;
import se.sparbar.command.desk.Turns;
import se.sparbar.command.desk.ValidCodes;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.Names;

/// Imports, and how they are taken back.
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
  @Bean
  Runs runs(InstantSource clock) {
    return new Runs(clock);
  }

  @Bean
  Undisturbed undisturbed(EventLog log, Turns turns) {
    return new Undisturbed(log, turns);
  }

  @Bean
  Imports imports(
      EventLog log,
      Names names,
      Streams streams,
      Undisturbed undisturbed,
      Today today,
      Supplier<UUID> ids,
      Runs runs,
      ValidCodes codes,
      AdoptedOnLog adopted) {
    return new Imports(log, names, streams, undisturbed, today, ids, runs, codes, adopted);
  }

  @Bean
  Undo undo(
      Imports imports,
      EventLog log,
      Undisturbed undisturbed,
      Today today,
      Supplier<UUID> ids,
      Runs runs) {
    return new Undo(imports, log, undisturbed, today, ids, runs);
  }
}
