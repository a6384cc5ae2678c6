package se.sparbar.events;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
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

  private final ByVersion<E> entries;
  private NavigableMap<Long, Withdrawn<E>> withdrawn;

  /// Of a stream without events.
  public Standing() {
    this(new ByVersion<>(), Collections.emptyNavigableMap());
  }

  /// Goes on from what was kept.
  ///
  /// @param entries as [#entries()] gave them
  /// @param withdrawn as [#withdrawn()] gave them
  public Standing(NavigableMap<Long, E> entries, NavigableMap<Long, Withdrawn<E>> withdrawn) {
    this(ByVersion.of(entries), withdrawn);
  }

  /// Goes on from what was kept.
  ///
  /// @param entries belong to this from now on
  public Standing(ByVersion<E> entries, NavigableMap<Long, Withdrawn<E>> withdrawn) {
    this.entries = entries;
    this.withdrawn = withdrawn.isEmpty() ? withdrawn : new TreeMap<>(withdrawn);
  }

  /// Takes in one more event.
  ///
  /// @param version the event's version in its stream
  public void evolve(long version, E event) {
    if (event instanceof Rewriting rewriting) {
      @Nullable E told = entries.get(rewriting.corrects());
      if (told != null) {
        entries.put(rewriting.corrects(), same(rewriting.change().rewrite(told)));
      }
    } else if (event instanceof Withdrawing withdrawing) {
      withdraw(version, withdrawing.corrects());
    } else {
      entries.put(version, event);
    }
  }

  /// What would stand after one more event.
  public Standing<E> after(long version, E event) {
    Standing<E> next = new Standing<>(entries.copy(), withdrawn);
    next.evolve(version, event);
    return next;
  }

  /// The events that are held true, by version: an ending only while what it ends is.
  public NavigableMap<Long, E> now() {
    NavigableMap<Long, E> now = new TreeMap<>();
    eachNow((event, version) -> now.put(version, event));
    return now;
  }

  /// Goes through [#now()].
  public void eachNow(ObjLongConsumer<? super E> each) {
    for (int i = 0; i < entries.size(); i++) {
      E event = entries.thing(i);
      if (withdrawn.isEmpty() || !(event instanceof Ending ending) || stands(ending)) {
        each.accept(event, entries.version(i));
      }
    }
  }

  private boolean stands(Ending ending) {
    return entries.get(ending.started()) != null;
  }

  /// The events that were not taken back, by version.
  public NavigableMap<Long, E> entries() {
    return entries.toMap();
  }

  /// The one of [#entries()] that has a version; null where there is none.
  public @Nullable E entry(long version) {
    return entries.get(version);
  }

  /// How many [#entries()] there are.
  public int size() {
    return entries.size();
  }

  /// Goes through [#entries()].
  public void each(ObjLongConsumer<? super E> each) {
    entries.forEach(each);
  }

  /// The first of a kind among [#entries()]; null where there is none.
  public <K extends E> @Nullable K first(Class<K> kind) {
    for (int i = 0; i < entries.size(); i++) {
      if (kind.isInstance(entries.thing(i))) {
        return kind.cast(entries.thing(i));
      }
    }
    return null;
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
