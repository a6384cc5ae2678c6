package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.sparbar.ids.ParticipantId;

/// Gathers persons from what is said of them. A year of the nation says several things of hundreds
/// of thousands, so their ids lie in one plain table: who is met again is found without touching
/// what was said before.
public final class Gathering {
  private final List<Person> met = new ArrayList<>();

  /// The two halves of an id, and one more than the person's place among those met; nought where
  /// nobody lies.
  private long[] ids = new long[3 << 4];

  public void add(Fact fact) {
    ParticipantId participant = fact.participant();
    int at = place(participant);
    Person person = ids[at + 2] == 0 ? meet(at, nobody(participant)) : person(at);
    switch (fact) {
      case Case c -> person.cases().add(c);
      case Step step -> person.steps().add(step);
    }
  }

  /// Adds what another has gathered, which is not asked again.
  public void addAll(Gathering other) {
    for (Person there : other.met) {
      int at = place(there.participant());
      if (ids[at + 2] == 0) {
        meet(at, there);
      } else {
        person(at).cases().addAll(there.cases());
        person(at).steps().addAll(there.steps());
      }
    }
  }

  private static Person nobody(ParticipantId participant) {
    return new Person(participant, new ArrayList<>(0), new ArrayList<>(0));
  }

  private Person person(int at) {
    return met.get((int) ids[at + 2] - 1);
  }

  private Person meet(int at, Person person) {
    met.add(person);
    UUID id = person.participant().value();
    put(at, id.getMostSignificantBits(), id.getLeastSignificantBits(), met.size());
    if (met.size() * 6 > ids.length) {
      grow();
    }
    return person;
  }

  private int place(ParticipantId participant) {
    UUID id = participant.value();
    return place(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  /// Where an id lies, or would.
  private int place(long most, long least) {
    int places = ids.length / 3;
    int at = Long.hashCode((most ^ least) * SPREAD) & places - 1;
    while (ids[3 * at + 2] != 0 && (ids[3 * at] != most || ids[3 * at + 1] != least)) {
      at = at + 1 & places - 1;
    }
    return 3 * at;
  }

  private void put(int at, long most, long least, long number) {
    ids[at] = most;
    ids[at + 1] = least;
    ids[at + 2] = number;
  }

  private void grow() {
    long[] before = ids;
    ids = new long[2 * before.length];
    for (int i = 0; i < before.length; i += 3) {
      if (before[i + 2] != 0) {
        put(place(before[i], before[i + 1]), before[i], before[i + 1], before[i + 2]);
      }
    }
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

  /// Two to the 64th over the golden ratio.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
}
