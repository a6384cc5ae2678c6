package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.sparbar.ids.ParticipantId;

/// What is known of a person at one position: their enrolments in order of time, and the steps of
/// them.
public record Person(ParticipantId participant, List<Case> cases, List<Step> steps) {

  /// In the order in which they are met.
  public static List<Person> of(Collection<? extends Fact> facts) {
    Gathering gathering = new Gathering();
    facts.forEach(gathering::add);
    return gathering.persons();
  }

  /// The steps of a kind.
  public <S extends Step> List<S> steps(Class<S> kind) {
    List<S> found = List.of();
    for (Step step : steps) {
      if (kind.isInstance(step)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(kind.cast(step));
      }
    }
    return found;
  }
}
