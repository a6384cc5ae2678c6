package se.sparbar.query.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.DomainEvent;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.figures.EventNote;

/// One stream that is about no person, as it stands: its events in their order, each with where in
/// the log it was recorded.
record AffairFile(List<Told<DomainEvent>> entries) {
  static final AffairFile EMPTY = new AffairFile(List.of());

  /// An event that stands.
  record Told<E extends DomainEvent>(E event, RecordedJson recorded) {}

  /// What stands at a position.
  ///
  /// @param known all that had been known until then, in the order of version and position
  /// @param notes of the positions at which it became known
  static AffairFile of(List<Entry.Known> known, long position, Map<Long, EventNote> notes) {
    Map<Long, Long> first = new HashMap<>();
    List<Told<DomainEvent>> standing = new ArrayList<>();
    for (Entry.Known entry : known) {
      long version = entry.entry().version();
      first.putIfAbsent(version, entry.from());
      if (entry.at(position)) {
        long told = Objects.requireNonNull(first.get(version));
        standing.add(
            new Told<>(entry.entry().event(), recorded(version, told, entry.from(), notes)));
      }
    }
    return new AffairFile(List.copyOf(standing));
  }

  private static RecordedJson recorded(
      long version, long first, long latest, Map<Long, EventNote> notes) {
    boolean changed = first != latest;
    return new RecordedJson(
        version,
        first,
        at(first, notes),
        changed ? latest : null,
        changed ? at(latest, notes) : null);
  }

  private static Instant at(long position, Map<Long, EventNote> notes) {
    return Objects.requireNonNull(notes.get(position)).recordedAt();
  }

  /// The events of a type.
  <E extends DomainEvent> List<Told<E>> all(Class<E> type) {
    return entries.stream()
        .filter(told -> type.isInstance(told.event()))
        .map(told -> new Told<>(type.cast(told.event()), told.recorded()))
        .toList();
  }

  /// The latest event of a type; null where there is none.
  <E extends DomainEvent> @Nullable Told<E> last(Class<E> type) {
    List<Told<E>> all = all(type);
    return all.isEmpty() ? null : all.getLast();
  }

  /// The event that a stream of its kind is not without.
  <E extends DomainEvent> Told<E> the(Class<E> type) {
    return all(type).getLast();
  }
}
