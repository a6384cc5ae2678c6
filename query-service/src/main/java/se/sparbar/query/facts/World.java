package se.sparbar.query.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;

/// Everybody and everything, folded from the log in its order.
public final class World {
  private final People people = new People();
  private final Affairs affairs = new Affairs();
  private Instant last = Instant.EPOCH;

  /// Takes in one more event.
  ///
  /// @return the persons whose cases it may have changed
  public Set<UUID> evolve(Recorded recorded) {
    last = recorded.recordedAt();
    if (recorded.event() instanceof ParticipantEvent e) {
      return people.evolve(recorded, e);
    }
    if (recorded.event() instanceof EnrolmentEvent e) {
      return Set.of(people.evolve(recorded, e));
    }
    affairs.evolve(recorded);
    return Set.of();
  }

  public People people() {
    return people;
  }

  public Affairs affairs() {
    return affairs;
  }

  public Collection<InsatsFacts> insatser() {
    return affairs.insatser();
  }

  public Collection<Entry> entries() {
    return affairs.entries();
  }

  /// All that figures count.
  public Reading reading() {
    return new Reading(
        people.persons(), affairs.all(), insatser(), last.atZone(Recorded.ZONE).toLocalDate());
  }
}
