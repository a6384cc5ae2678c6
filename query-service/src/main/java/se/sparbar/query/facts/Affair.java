package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.DomainEvent;

/// What stands of one stream that is about no person, as far as a question needs it, in its order.
public record Affair(String stream, List<Entry> entries) {
  /// Gathers entries by their streams.
  public static List<Affair> of(Collection<Entry> entries) {
    Map<String, List<Entry>> streams = new TreeMap<>();
    entries.forEach(e -> streams.computeIfAbsent(e.stream(), _ -> new ArrayList<>()).add(e));
    List<Affair> affairs = new ArrayList<>();
    streams.forEach((stream, own) -> {
      own.sort(Comparator.comparingLong(Entry::version));
      affairs.add(new Affair(stream, own));
    });
    return affairs;
  }

  /// The events of a type, in their order.
  public <E extends DomainEvent> List<E> all(Class<E> type) {
    return entries.stream().map(Entry::event).filter(type::isInstance).map(type::cast).toList();
  }

  /// The latest event of a type; null where there is none.
  public <E extends DomainEvent> @Nullable E last(Class<E> type) {
    List<E> all = all(type);
    return all.isEmpty() ? null : all.getLast();
  }
}
