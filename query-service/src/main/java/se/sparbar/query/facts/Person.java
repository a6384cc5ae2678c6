package se.sparbar.query.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.sparbar.ids.ParticipantId;

/// A participant's enrolments as known at one position, in order of time.
public record Person(ParticipantId participant, List<Case> cases) {

  public static Collection<Person> of(Collection<Case> cases) {
    Map<ParticipantId, List<Case>> byPerson =
        cases.stream()
            .sorted(Case.IN_TIME)
            .collect(
                Collectors.groupingBy(Case::participant, LinkedHashMap::new, Collectors.toList()));
    return byPerson.entrySet().stream().map(e -> new Person(e.getKey(), e.getValue())).toList();
  }
}
