package se.sparbar.command.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.ParticipantId;

/// Which participants count as another.
///
/// @param into by the one who counts as the other
public record Merges(Map<ParticipantId, ParticipantId> into) {

  /// @param events merges and reversals in the order of the log
  static Merges of(List<DomainEvent> events) {
    Map<ParticipantId, ParticipantId> into = new HashMap<>();
    for (DomainEvent event : events) {
      if (event instanceof ParticipantsMerged merge) {
        into.put(merge.other(), merge.participant());
      } else if (event instanceof MergeReversed reversal) {
        into.remove(reversal.other());
      }
    }
    return new Merges(into);
  }

  /// Who a participant counts as: mostly themselves.
  public ParticipantId person(ParticipantId id) {
    return into.getOrDefault(id, id);
  }

  /// All who are one person with a participant, the participant among them.
  Set<ParticipantId> sameAs(ParticipantId id) {
    ParticipantId person = person(id);
    Set<ParticipantId> same = new LinkedHashSet<>(Set.of(person));
    into.forEach((other, kept) -> {
      if (kept.equals(person)) {
        same.add(other);
      }
    });
    return same;
  }
}
