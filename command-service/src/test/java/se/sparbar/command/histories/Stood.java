package se.sparbar.command.histories;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;

/// What stood of each stream at some place in the log.
final class Stood {
  private final Map<String, Standing<DomainEvent>> streams = new HashMap<>();

  void evolve(Recorded recorded) {
    streams
        .computeIfAbsent(recorded.stream(), _ -> new Standing<>())
        .evolve(recorded.streamVersion(), recorded.event());
  }

  Set<String> streams() {
    return streams.keySet();
  }

  Collection<DomainEvent> of(String stream) {
    return streams.containsKey(stream) ? streams.get(stream).now().values() : List.of();
  }

  <E> List<E> of(String stream, Class<E> kind) {
    return of(stream).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
