package se.sparbar.command.entry;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.Standing;

/// What decisions need to know of a stream: what stands of it.
///
/// @param version how many events the stream has
/// @param standing what they come to; nobody changes it
/// @param corrections which event each correction changed, so that a correction can be named too
public record Entries<E extends DomainEvent>(
    long version, Standing<E> standing, NavigableMap<Long, Long> corrections) {

  /// Of a stream without events.
  public static <E extends DomainEvent> Entries<E> none() {
    return new Entries<>(0, new Standing<>(), Collections.emptyNavigableMap());
  }

  /// Of a stream's events in order.
  public static <E extends DomainEvent> Entries<E> of(List<E> events) {
    Entries<E> entries = none();
    for (E event : events) {
      entries = entries.evolve(event);
    }
    return entries;
  }

  /// The state after one more event of the stream.
  public Entries<E> evolve(E event) {
    long next = version + 1;
    return new Entries<>(next, standing.after(next, event), corrections(next, event));
  }

  private NavigableMap<Long, Long> corrections(long next, E event) {
    if (!(event instanceof Rewriting rewriting)) {
      return corrections;
    }
    NavigableMap<Long, Long> more = new TreeMap<>(corrections);
    more.put(next, rewriting.corrects());
    return more;
  }

  /// The events of a kind that are held true, by version.
  public <T> NavigableMap<Long, T> all(Class<T> kind) {
    return only(kind, standing.now());
  }

  /// The events of a kind that were ever recorded, as they are now written, by version.
  public <T> NavigableMap<Long, T> ever(Class<T> kind) {
    NavigableMap<Long, E> ever = new TreeMap<>(standing.entries());
    standing.withdrawn().values().forEach(gone -> ever.put(gone.version(), gone.event()));
    return only(kind, ever);
  }

  public boolean isEmpty() {
    return standing.now().isEmpty();
  }

  private static <T> NavigableMap<Long, T> only(Class<T> kind, NavigableMap<Long, ?> events) {
    NavigableMap<Long, T> found = new TreeMap<>();
    events.forEach((version, event) -> {
      if (kind.isInstance(event)) {
        found.put(version, kind.cast(event));
      }
    });
    return found;
  }
}
