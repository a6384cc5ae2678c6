package se.sparbar.command.histories;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;

/// When and where an insats is run, by what stands of it.
record InsatsStood(
    LocalDate first, LocalDate last, TreeMap<LocalDate, SortedMap<Kommun, Huvudman>> runs) {

  static InsatsStood of(Collection<DomainEvent> standing) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MAX;
    TreeMap<LocalDate, SortedMap<Kommun, Huvudman>> runs = new TreeMap<>();
    for (DomainEvent event : standing) {
      switch (event) {
        case InsatsStarted e -> {
          first = e.startOn();
          runs.put(e.startOn(), e.kommuner());
        }
        case InsatsRevised e -> runs.put(e.on(), e.kommuner());
        case InsatsEnded e -> last = e.on();
        case DomainEvent _ -> {}
      }
    }
    return new InsatsStood(first, last, runs);
  }

  boolean isRunningOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  @Nullable Huvudman huvudmanOn(LocalDate day, Kommun kommun) {
    return runs.headMap(day, true).isEmpty()
        ? null
        : runs.headMap(day, true).lastEntry().getValue().get(kommun);
  }
}
