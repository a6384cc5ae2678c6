package se.sparbar.command.entry;

import static se.sparbar.command.entry.EntryRule.CORRECTION_AMBIGUOUS;
import static se.sparbar.command.entry.EntryRule.CORRECTION_CHANGES_NOTHING;
import static se.sparbar.command.entry.EntryRule.CORRECTION_FROM_DIFFERS;
import static se.sparbar.command.entry.EntryRule.NOTHING_TO_CORRECT;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.DomainEvent;

/// The event that a rättelse means.
///
/// @param version of the event, never of a correction of it
/// @param event as it is now written
public record Meant<E extends DomainEvent>(long version, E event) {

  /// @param having the events that have the field
  /// @param corrections which event each correction changed
  /// @param corrects the version that the sender named: the event's, or of an earlier correction of
  ///   it; may be left out where only one event has the field
  public static <E extends DomainEvent> Meant<E> of(
      NavigableMap<Long, ? extends E> having,
      Map<Long, Long> corrections,
      @Nullable Long corrects) {
    NavigableMap<Long, E> meant = new TreeMap<>(having);
    if (corrects != null) {
      meant.keySet().retainAll(List.of(corrections.getOrDefault(corrects, corrects)));
    }
    if (meant.isEmpty()) {
      throw new Rejected(NOTHING_TO_CORRECT).at(corrects == null ? "field" : "corrects");
    }
    if (meant.size() > 1) {
      String versions =
          meant.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
      throw new Rejected(CORRECTION_AMBIGUOUS, versions).at("corrects");
    }
    return new Meant<>(meant.firstKey(), meant.firstEntry().getValue());
  }

  /// What the field says now; null where it says nothing.
  ///
  /// @throws Rejected when that is not what the sender believes, or what it shall be
  public @Nullable Object present(Change change) {
    @Nullable Object present = change.field().of(event);
    Object shown = present == null ? "–" : present;
    if (change.from() != null && !change.from().equals(present)) {
      throw new Rejected(CORRECTION_FROM_DIFFERS, shown).at("from");
    }
    if (change.to().equals(present)) {
      throw new Rejected(CORRECTION_CHANGES_NOTHING, shown).at("to");
    }
    return present;
  }
}
