package se.sparbar.query.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.People;

/// What is known of each person, and since when. Of those whose dossiers are packed only the
/// positions are kept: the facts themselves are what the dossier says, in its order.
final class KnownPersons {
  /// A fact that is known still.
  ///
  /// @param from the position that made it known
  record Open(Fact value, long from) {}

  private final People people;
  private final Map<UUID, Map<Fact.Key, Open>> awake = new HashMap<>();
  private final Map<UUID, long[]> resting = new HashMap<>();
  private final List<UUID> packed = new ArrayList<>();

  KnownPersons(People people) {
    this.people = people;
  }

  /// All that the dossiers say now of a person, known from one position on.
  void resume(UUID person, long from) {
    Map<Fact.Key, Open> known = new LinkedHashMap<>();
    people.facts(person).forEach(fact -> known.put(fact.key(), new Open(fact, from)));
    awake.put(person, known);
  }

  /// What is known of a person, to be changed by the caller.
  Map<Fact.Key, Open> of(UUID person) {
    @Nullable Map<Fact.Key, Open> known = awake.get(person);
    return known == null ? new LinkedHashMap<>() : known;
  }

  void put(UUID person, Map<Fact.Key, Open> known) {
    awake.put(person, known);
  }

  /// Before an event changes what the dossiers say of those whom it concerns.
  void waken(Recorded recorded) {
    if (resting.isEmpty()) {
      return;
    }
    if (recorded.event() instanceof EnrolmentEvent) {
      waken(People.subject(recorded));
    } else if (recorded.event() instanceof ParticipantEvent event) {
      waken(event.participant().value());
      if (event instanceof ParticipantsMerged merge) {
        waken(merge.other().value());
      } else if (event instanceof MergeReversed reversal) {
        waken(reversal.other().value());
      }
    }
  }

  private void waken(UUID participant) {
    UUID person = people.person(participant);
    long @Nullable [] from = resting.remove(person);
    if (from != null) {
      awake.put(person, known(person, from));
    }
  }

  private Map<Fact.Key, Open> known(UUID person, long[] from) {
    Map<Fact.Key, Open> known = LinkedHashMap.newLinkedHashMap(from.length);
    int next = 0;
    for (Fact fact : people.facts(person)) {
      known.put(fact.key(), new Open(fact, from[next++]));
    }
    return known;
  }

  void packed(UUID participant) {
    packed.add(participant);
  }

  /// After an event, when what is known is again what the dossiers say.
  void rest() {
    for (UUID person : packed) {
      @Nullable Map<Fact.Key, Open> known = awake.remove(person);
      if (known != null) {
        resting.put(person, known.values().stream().mapToLong(Open::from).toArray());
      }
    }
    packed.clear();
  }

  void forEach(Consumer<Open> open) {
    awake.values().forEach(known -> known.values().forEach(open));
    resting.forEach((person, from) -> known(person, from).values().forEach(open));
    packed.clear();
  }
}
