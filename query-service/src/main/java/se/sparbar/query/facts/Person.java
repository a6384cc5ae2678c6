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

  public static Collection<Person> of(Collection<? extends Fact> facts) {
    Map<ParticipantId, Person> persons = HashMap.newHashMap(facts.size());
    for (Fact fact : facts) {
      Person person =
          persons.computeIfAbsent(
              fact.participant(), p -> new Person(p, new ArrayList<>(1), new ArrayList<>(0)));
      switch (fact) {
        case Case c -> person.cases.add(c);
        case Step step -> person.steps.add(step);
      }
    }
    persons
        .values()
        .forEach(person -> {
          if (person.cases.size() > 1) {
            person.cases.sort(Case.IN_TIME);
          }
        });
    return persons.values();
  }

  /// The steps of a kind.
  public <S extends Step> List<S> steps(Class<S> kind) {
    if (steps.isEmpty()) {
      return List.of();
    }
    return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
