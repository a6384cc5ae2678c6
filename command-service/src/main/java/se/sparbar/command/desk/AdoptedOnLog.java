package se.sparbar.command.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.command.adoption.AdoptedPeriods;
import se.sparbar.command.adoption.AdoptedPeriods.Period;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.log.EventLog;
import se.sparbar.envelope.Stored;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent.InsatsStarted;

/// Which periods each förbund has adopted a report of, kept in memory as the code lists are: only
/// the process that has the log's lease adopts any.
public final class AdoptedOnLog {
  /// Stands for all of them in [Turns]: whoever adopts changes it, whoever is told by them what is
  /// late reads it.
  static final UUID TURN = new UUID(0, 15);

  private final EventLog log;
  private final LongSupplier leases;
  private @Nullable Map<Forbund, AdoptedPeriods> adopted;
  private long lease;

  /// @param leases how often this process has taken the lease
  public AdoptedOnLog(EventLog log, LongSupplier leases) {
    this.log = log;
    this.leases = leases;
  }

  /// Those of the förbund that finances an insats.
  public AdoptedPeriods of(Insats insats) {
    return insats.entries().all(InsatsStarted.class).values().stream()
        .findFirst()
        .map(started -> known().getOrDefault(started.forbund(), AdoptedPeriods.NONE))
        .orElse(AdoptedPeriods.NONE);
  }

  private synchronized Map<Forbund, AdoptedPeriods> known() {
    long held = leases.getAsLong();
    Map<Forbund, AdoptedPeriods> known = adopted;
    if (known == null || held != lease) {
      known = read();
      adopted = known;
      lease = held;
    }
    return known;
  }

  private Map<Forbund, AdoptedPeriods> read() {
    Map<Forbund, AdoptedPeriods> read = new HashMap<>();
    adoptions()
        .collect(
            Collectors.groupingBy(
                ReportAdopted::forbund,
                Collectors.mapping(e -> new Period(e.from(), e.to()), Collectors.toList())))
        .forEach((forbund, periods) -> read.put(forbund, new AdoptedPeriods(periods)));
    return read;
  }

  private Stream<ReportAdopted> adoptions() {
    return log.adoptions().stream()
        .map(Stored::decode)
        .<DomainEvent>map(recorded -> recorded.event())
        .map(ReportAdopted.class::cast);
  }

  /// After a report was adopted, durably.
  synchronized void changed() {
    adopted = null;
  }
}
