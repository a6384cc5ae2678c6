package se.sparbar.events;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.DomainEvent.Ending;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;

/// What stands of a stream after every rättelse: a correction rewrites the event that it names, a
/// withdrawal takes it out, and one that names a withdrawal puts back what that took. The log keeps
/// what was; this keeps what is held true. It changes as it folds, for a fold over millions of
/// events has one owner; [#after] leaves it as it is.
public final class Standing<E extends DomainEvent> {
  /// An event that does not stand.
  ///
  /// @param version of the event
  public record Withdrawn<E extends DomainEvent>(long version, E event) {}

  private final NavigableMap<Long, E> entries;
  private NavigableMap<Long, Withdrawn<E>> withdrawn;

  /// Of a stream without events.
  public Standing() {
    this(Collections.emptyNavigableMap(), Collections.emptyNavigableMap());
  }

  /// Goes on from what was kept.
  ///
  /// @param entries as [#entries()] gave them
  /// @param withdrawn as [#withdrawn()] gave them
  public Standing(NavigableMap<Long, E> entries, NavigableMap<Long, Withdrawn<E>> withdrawn) {
    this.entries = new TreeMap<>(entries);
    this.withdrawn = withdrawn.isEmpty() ? withdrawn : new TreeMap<>(withdrawn);
  }

  /// Takes in one more event.
  ///
  /// @param version the event's version in its stream
  public void evolve(long version, E event) {
    if (event instanceof Rewriting rewriting) {
      entries.computeIfPresent(
          rewriting.corrects(), (_, told) -> same(rewriting.change().rewrite(told)));
    } else if (event instanceof Withdrawing withdrawing) {
      withdraw(version, withdrawing.corrects());
    } else {
      entries.put(version, event);
    }
  }

  /// What would stand after one more event.
  public Standing<E> after(long version, E event) {
    Standing<E> next = new Standing<>(entries, withdrawn);
    next.evolve(version, event);
    return next;
  }

  /// The events that are held true, by version: an ending only while what it ends is.
  public NavigableMap<Long, E> now() {
    if (withdrawn.isEmpty()) {
      return entries();
    }
    NavigableMap<Long, E> now = new TreeMap<>(entries);
    now.values()
        .removeIf(e -> e instanceof Ending ending && !entries.containsKey(ending.started()));
    return now;
  }

  /// The events that were not taken back, by version.
  public NavigableMap<Long, E> entries() {
    return Collections.unmodifiableNavigableMap(entries);
  }

  /// What was taken back, by the version of the withdrawal.
  public NavigableMap<Long, Withdrawn<E>> withdrawn() {
    return Collections.unmodifiableNavigableMap(withdrawn);
  }

  private void withdraw(long version, long corrects) {
    NavigableMap<Long, Withdrawn<E>> taken = new TreeMap<>(withdrawn);
    @Nullable Withdrawn<E> restored = taken.remove(corrects);
    if (restored != null) {
      entries.put(restored.version(), restored.event());
    } else {
      @Nullable E gone = entries.remove(corrects);
      if (gone != null) {
        taken.put(version, new Withdrawn<>(corrects, gone));
      }
    }
    withdrawn = taken;
  }

  /// A rewritten event is of the same class as before.
  @SuppressWarnings("unchecked") // rewrite() keeps the class of what it is given
  private E same(DomainEvent rewritten) {
    return (E) rewritten;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Standing<?> that
        && entries.equals(that.entries)
        && withdrawn.equals(that.withdrawn);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }
}
