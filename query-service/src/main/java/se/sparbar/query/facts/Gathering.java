package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.List;
import se.sparbar.ids.ParticipantId;

/// Gathers persons from what is said of them. A year of the nation says several things of hundreds
/// of thousands: who is met again is found without touching what was said before.
public final class Gathering {
  private final List<Person> met = new ArrayList<>();

  /// One more than each person's place among those met.
  private final IdTable places = new IdTable();

  public void add(Fact fact) {
    ParticipantId participant = fact.participant();
    long place = places.get(participant.value());
    Person person = place == 0 ? meet(nobody(participant)) : person(place);
    switch (fact) {
      case Case c -> person.cases().add(c);
      case Step step -> person.steps().add(step);
    }
  }

  /// Adds what another has gathered, which is not asked again.
  public void addAll(Gathering other) {
    for (Person there : other.met) {
      long place = places.get(there.participant().value());
      if (place == 0) {
        meet(there);
      } else {
        person(place).cases().addAll(there.cases());
        person(place).steps().addAll(there.steps());
      }
    }
  }

  private static Person nobody(ParticipantId participant) {
    return new Person(participant, new ArrayList<>(0), new ArrayList<>(0));
  }

  private Person person(long place) {
    return met.get((int) place - 1);
  }

  private Person meet(Person person) {
    met.add(person);
    places.put(person.participant().value(), met.size());
    return person;
  }

  /// In the order in which they were met: what was read together lies together in memory, and what
  /// is counted next is near.
  public List<Person> persons() {
    met.forEach(person -> {
      if (person.cases().size() > 1) {
        person.cases().sort(Case.IN_TIME);
      }
    });
    return met;
  }
}
