package se.sparbar.query.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;

/// Which participants were ever taken for one person, be it that the merge was reversed: what is
/// known of one of them cannot be told without the others.
final class OnePerson {
  private final Map<UUID, UUID> next = new HashMap<>();

  void add(Recorded recorded) {
    if (recorded.event() instanceof ParticipantsMerged merge) {
      join(merge.participant().value(), merge.other().value());
    } else if (recorded.event() instanceof MergeReversed reversal) {
      join(reversal.participant().value(), reversal.other().value());
    }
  }

  private void join(UUID one, UUID other) {
    UUID first = of(one);
    UUID second = of(other);
    next.put(first, second);
    next.put(second, second);
  }

  /// Who stands for all whom a participant was ever taken for; mostly the participant.
  UUID of(UUID participant) {
    UUID last = participant;
    UUID following = next.getOrDefault(last, last);
    while (!following.equals(last)) {
      last = following;
      following = next.getOrDefault(last, last);
    }
    return last;
  }

  /// Whether a participant was ever taken for another.
  boolean isSeveral(UUID participant) {
    return next.containsKey(participant);
  }

  /// Those who were ever taken for one another.
  Collection<List<UUID>> several() {
    Map<UUID, List<UUID>> several = new HashMap<>();
    next.keySet().forEach(id -> several.computeIfAbsent(of(id), _ -> new ArrayList<>()).add(id));
    return several.values();
  }
}
