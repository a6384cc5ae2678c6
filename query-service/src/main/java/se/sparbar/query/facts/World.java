package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import se.sparbar.envelope.Recorded;
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
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// All dossiers and all insatser, folded from the log in its order: what a replay counts over.
public final class World {
  private final Map<UUID, Dossier> dossiers = new HashMap<>();
  private final Map<InsatsId, InsatsFacts> insatser =
      new TreeMap<>(Comparator.comparing(InsatsId::value));

  public void evolve(Recorded recorded) {
    switch (recorded.event()) {
      case InsatsEvent e ->
          insatser.compute(e.insats(), (_, state) -> InsatsFacts.evolve(state, e));
      case ParticipantEvent e -> dossier(e.participant().value()).evolve(e);
      case EnrolmentEvent e -> dossier(subject(recorded)).evolve(recorded.streamVersion(), e);
      case AnonymousEvent _,
          GroupEvent _,
          SurveyEvent _,
          DeviationEvent _,
          ReportEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ -> {}
    }
  }

  /// The participant whom an event about an enrolment concerns.
  static UUID subject(Recorded recorded) {
    return Objects.requireNonNull(
        recorded.subject(), () -> "no subject at position " + recorded.position());
  }

  public Dossier dossier(UUID participant) {
    return dossiers.computeIfAbsent(participant, id -> new Dossier(new ParticipantId(id)));
  }

  public Collection<Dossier> dossiers() {
    return dossiers.values();
  }

  public Collection<InsatsFacts> insatser() {
    return insatser.values();
  }

  public List<Person> persons() {
    List<Person> persons = new ArrayList<>(dossiers.size());
    for (Dossier dossier : dossiers.values()) {
      List<Case> cases = dossier.cases();
      if (!cases.isEmpty()) {
        persons.add(new Person(dossier.participant(), cases));
      }
    }
    return persons;
  }
}
