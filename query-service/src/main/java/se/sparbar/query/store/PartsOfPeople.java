package se.sparbar.query.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.IdTable;

/// Which part each participant belongs to: that of the förbund whose insats they came to first.
final class PartsOfPeople {
  static final int COUNT = 128;

  /// Of one who has come to no insats yet.
  static final int NONE = -1;

  private final Map<InsatsId, Integer> partOfInsats = new HashMap<>();
  private final Map<Forbund, Integer> partOfForbund = new HashMap<>();

  /// One more than the part of a participant.
  private final IdTable parts = new IdTable();

  /// What the log tells of insatser.
  void learn(DomainEvent event) {
    if (event instanceof InsatsStarted started) {
      partOfInsats.put(
          started.insats(),
          partOfForbund.computeIfAbsent(started.forbund(), _ -> partOfForbund.size() % COUNT));
    }
  }

  /// The part of a participant; [#NONE] before it is known.
  int of(UUID participant) {
    return (int) parts.get(participant) - 1;
  }

  /// The part of a participant after something happened to them; [#NONE] before the first insats.
  int after(UUID participant, DomainEvent event) {
    int part = of(participant);
    @Nullable InsatsId insats = part == NONE ? insats(event) : null;
    return insats == null
        ? part
        : put(participant, partOfInsats.getOrDefault(insats, any(insats.value())));
  }

  private static @Nullable InsatsId insats(DomainEvent event) {
    return switch (event) {
      case EnrolmentStarted started -> started.insats();
      case ReferralReceived remiss -> remiss.insats();
      default -> null;
    };
  }

  /// When nothing more will happen, everybody has a part.
  int atLast(UUID participant) {
    int part = of(participant);
    return part == NONE ? put(participant, any(participant)) : part;
  }

  private int put(UUID participant, int part) {
    parts.put(participant, part + 1);
    return part;
  }

  private static int any(UUID id) {
    return Math.floorMod(id.hashCode(), COUNT);
  }
}
