package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.sparbar.ids.ParticipantId;

/// A participant's enrolments as known at one position, in order of time.
public record Person(ParticipantId participant, List<Case> cases) {

  public static Collection<Person> of(Collection<Case> cases) {
    Map<ParticipantId, List<Case>> byPerson = HashMap.newHashMap(cases.size());
    for (Case c : cases) {
      byPerson.computeIfAbsent(c.participant(), _ -> new ArrayList<>(1)).add(c);
    }
    List<Person> persons = new ArrayList<>(byPerson.size());
    byPerson.forEach((participant, own) -> {
      if (own.size() > 1) {
        own.sort(Case.IN_TIME);
      }
      persons.add(new Person(participant, own));
    });
    return persons;
  }
}
