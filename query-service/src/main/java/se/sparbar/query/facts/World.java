package se.sparbar.query.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;

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
    return switch (recorded.event()) {
      case ParticipantEvent e -> people.evolve(recorded, e);
      case EnrolmentEvent e -> Set.of(people.evolve(recorded, e));
      case InsatsEvent _,
          AnonymousEvent _,
          GroupEvent _,
          SurveyEvent _,
          DeviationEvent _,
          ReportEvent _,
          AdoptionEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ -> {
        affairs.evolve(recorded);
        yield Set.of();
      }
    };
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
