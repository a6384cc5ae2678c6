package se.sparbar.command.entry;

import static se.sparbar.command.entry.EntryRule.BEGINNING_NEEDED;
import static se.sparbar.command.entry.EntryRule.BEGINNING_WITHDRAWN;
import static se.sparbar.command.entry.EntryRule.CORRECTION_NOT_WITHDRAWN;
import static se.sparbar.command.entry.EntryRule.ENTRY_EXISTS;
import static se.sparbar.command.entry.EntryRule.NOTHING_TO_WITHDRAW;
import static se.sparbar.command.entry.EntryRule.WITHDRAWN_ALREADY;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing.Withdrawn;

/// What the events of a stream must be, each in itself and all together, and the three ways to add
/// one: recording, correcting (rättelse) and taking back. Whichever way what stands came to be, it
/// is held against the same rules.
public interface EntryRules<E extends DomainEvent, A extends Around> {
  /// The event that a stream begins with and everything else in it builds on; null where there is
  /// none.
  @Nullable Class<? extends E> beginning();

  /// What is broken by a stream that has not begun.
  Rule unknown();

  /// An event in itself, as it is recorded now or as a rättelse rewrites it.
  void itself(E event, A around);

  /// All that would stand.
  void together(Entries<E> next, A around);

  /// Whether an event may be taken back, beside what stands without it.
  default void withdrawable(long version, E event, Entries<E> state, A around) {}

  /// Whether what was taken back may be put back, beside what stands with it.
  default void restorable(E event) {}

  /// How a stream says that a field was wrong.
  interface Correcting<E> {
    E event(long version, Correction correction);
  }

  default List<E> record(Entries<E> state, A around, E event) {
    if (begins(event)) {
      if (state.version() > 0) {
        throw new Rejected(ENTRY_EXISTS);
      }
    } else {
      begun(state);
    }
    itself(event, around);
    return follows(state, around, event);
  }

  /// @param corrects the version of the event or of a correction of it; null where only one can be
  ///   meant
  default List<E> correct(
      Entries<E> state,
      A around,
      Change change,
      @Nullable Long corrects,
      String reason,
      Correcting<E> correcting) {
    begun(state);
    Text.reason("reason", reason);
    Meant<E> meant = Meant.of(having(state, change), state.corrections(), corrects);
    Correction correction = Correction.of(change.field(), meant.present(change), change.to());
    try {
      itself(rewritten(correction, meant.event()), around);
      return follows(state, around, correcting.event(meant.version(), correction));
    } catch (Rejected e) {
      throw e.at("to");
    }
  }

  /// @param corrects the version to take back; of a withdrawal, to put back what it took
  default List<E> withdraw(Entries<E> state, A around, long corrects, String reason, E withdrawal) {
    if (state.version() == 0) {
      throw new Rejected(unknown());
    }
    Text.reason("reason", reason);
    try {
      @Nullable Withdrawn<E> gone = state.standing().withdrawn().get(corrects);
      if (gone == null) {
        withdrawable(corrects, entry(state, corrects), state, around);
      } else {
        restorable(gone.event());
      }
      return follows(state, around, withdrawal);
    } catch (Rejected e) {
      throw e.at("corrects");
    }
  }

  private List<E> follows(Entries<E> state, A around, E event) {
    Entries<E> next = state.evolve(event);
    @Nullable Class<? extends E> first = beginning();
    if (first != null && !next.isEmpty() && next.all(first).isEmpty()) {
      throw new Rejected(BEGINNING_NEEDED);
    }
    together(next, around);
    return List.of(event);
  }

  private void begun(Entries<E> state) {
    if (beginning() == null || !state.isEmpty()) {
      return;
    }
    if (state.version() == 0) {
      throw new Rejected(unknown());
    }
    throw new Rejected(BEGINNING_WITHDRAWN, state.standing().withdrawn().lastKey());
  }

  private boolean begins(E event) {
    @Nullable Class<? extends E> first = beginning();
    return first != null && first.isInstance(event);
  }

  private static <E extends DomainEvent> E entry(Entries<E> state, long version) {
    @Nullable E entry = state.standing().entry(version);
    if (entry != null) {
      return entry;
    }
    @Nullable Long corrected = state.corrections().get(version);
    if (corrected != null) {
      throw new Rejected(CORRECTION_NOT_WITHDRAWN, version, corrected);
    }
    for (Map.Entry<Long, Withdrawn<E>> gone : state.standing().withdrawn().entrySet()) {
      if (gone.getValue().version() == version) {
        throw new Rejected(WITHDRAWN_ALREADY, version, gone.getKey());
      }
    }
    throw new Rejected(NOTHING_TO_WITHDRAW, version);
  }

  /// A field of another family's event is of no event here.
  @SuppressWarnings("unchecked") // what stands of a stream is of its family
  private static <E extends DomainEvent> NavigableMap<Long, ? extends E> having(
      Entries<E> state, Change change) {
    return (NavigableMap<Long, ? extends E>)
        (NavigableMap<Long, ?>) state.all(change.field().event());
  }

  @SuppressWarnings("unchecked") // a rewritten event is of the same class as before
  private static <E extends DomainEvent> E rewritten(Correction correction, E event) {
    return (E) correction.rewrite(event);
  }
}
