package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.sparbar.ids.ParticipantId;

/// What is known of a person at one position: their enrolments in order of time, and the steps of
/// them.
public record Person(ParticipantId participant, List<Case> cases, List<Step> steps) {

  /// In the order in which they are met: what was read together lies together in memory, and what
  /// is counted next is near.
  public static List<Person> of(Collection<? extends Fact> facts) {
    Map<ParticipantId, Person> persons = new HashMap<>();
    List<Person> met = new ArrayList<>();
    for (Fact fact : facts) {
      Person person =
          persons.computeIfAbsent(
              fact.participant(),
              p -> {
                Person first = new Person(p, new ArrayList<>(1), new ArrayList<>(0));
                met.add(first);
                return first;
              });
      switch (fact) {
        case Case c -> person.cases.add(c);
        case Step step -> person.steps.add(step);
      }
    }
    met.forEach(person -> {
      if (person.cases.size() > 1) {
        person.cases.sort(Case.IN_TIME);
      }
    });
    return met;
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
