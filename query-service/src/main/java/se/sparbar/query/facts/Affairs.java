package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.Standing;

/// The streams that are about no person, each as it stands: insatser, groups, surveys and the rest.
public final class Affairs {
  private final Map<String, Standing<DomainEvent>> streams = new TreeMap<>();

  /// Goes on with what is kept of a stream.
  public void resume(String stream, Standing<DomainEvent> standing) {
    streams.put(stream, standing);
  }

  public void evolve(Recorded recorded) {
    streams
        .computeIfAbsent(recorded.event().stream().stream(), _ -> new Standing<>())
        .evolve(recorded.streamVersion(), recorded.event());
  }

  public Map<String, Standing<DomainEvent>> streams() {
    return streams;
  }

  /// What stands of a stream, by version.
  public Map<Long, DomainEvent> entries(String stream) {
    @Nullable Standing<DomainEvent> standing = streams.get(stream);
    return standing == null ? Map.of() : standing.now();
  }

  /// All that stands.
  public Collection<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    streams.forEach((stream, standing) ->
        standing.now().forEach((version, event) -> entries.add(new Entry(stream, version, event))));
    return entries;
  }

  /// The streams with what stands of them.
  public List<Affair> all() {
    return Affair.of(entries());
  }

  /// An insats as it stands; null for a stream of another kind.
  public @Nullable InsatsFacts insats(String stream) {
    return InsatsFacts.of(
        entries(stream).values().stream()
            .filter(InsatsEvent.class::isInstance)
            .map(InsatsEvent.class::cast)
            .toList());
  }

  public List<InsatsFacts> insatser() {
    List<InsatsFacts> insatser = new ArrayList<>();
    for (String stream : streams.keySet()) {
      @Nullable InsatsFacts insats = insats(stream);
      if (insats != null) {
        insatser.add(insats);
      }
    }
    insatser.sort(Comparator.comparing(insats -> insats.insats().value()));
    return insatser;
  }
}
