package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.People;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Told;
import se.sparbar.query.facts.World;
import se.sparbar.query.oracle.RandomHistories;

class EventsByPersonTest {
  /// What a fold needs of an event.
  private record Needed(
      long position, long version, UUID whom, Object at, boolean after, Object event) {
    static Needed of(Recorded r) {
      return new Needed(
          r.position(),
          r.streamVersion(),
          Objects.requireNonNull(People.participant(r)),
          r.recordedAt(),
          r.isAfterAdoption(),
          r.event());
    }
  }

  static Stream<List<Recorded>> histories() {
    return Stream.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L).map(RandomHistories::of);
  }

  @ParameterizedTest
  @MethodSource("histories")
  void all_that_is_told_of_people_is_dealt_once_and_each_person_s_in_its_order(List<Recorded> log) {
    List<Needed> dealt = new ArrayList<>();
    Map<UUID, Integer> group = new HashMap<>();
    int groups = 0;
    try (EventsByPerson people = dealt(log)) {
      for (int part = 0; part < people.parts(); part++) {
        for (List<Recorded> person : people.part(part)) {
          assertThat(person).isSortedAccordingTo(Comparator.comparingLong(Recorded::position));
          for (Recorded recorded : person) {
            Needed needed = Needed.of(recorded);
            dealt.add(needed);
            assertThat(group.getOrDefault(needed.whom(), groups)).isEqualTo(groups);
            group.put(needed.whom(), groups);
          }
          groups++;
        }
      }
    }
    List<Recorded> about = log.stream().filter(r -> People.participant(r) != null).toList();
    assertThat(dealt)
        .hasSizeGreaterThan(20)
        .containsExactlyInAnyOrderElementsOf(about.stream().map(Needed::of).toList());
    for (Recorded recorded : about) {
      if (recorded.event() instanceof ParticipantsMerged merge) {
        assertThat(group.get(merge.participant().value()))
            .isEqualTo(group.get(merge.other().value()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void everybody_is_as_a_fold_of_the_whole_log_has_them(List<Recorded> log) {
    World world = new World();
    log.forEach(world::evolve);
    try (EventsByPerson people = dealt(log)) {
      for (int i = 0; i < 2; i++) {
        assertThat(people.persons())
            .hasSizeGreaterThan(5)
            .containsExactlyInAnyOrderElementsOf(world.people().persons());
      }
      assertThat(people.persons().size()).isEqualTo(world.people().persons().size());
      Iterator<Person> all = people.persons().iterator();
      while (all.hasNext()) {
        all.next();
      }
      assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void who_came_to_a_forbund_first_lies_with_the_others_who_did(List<Recorded> log) {
    Map<InsatsId, Forbund> forbundOf = new HashMap<>();
    for (Recorded recorded : log) {
      if (recorded.event() instanceof InsatsStarted started) {
        forbundOf.put(started.insats(), started.forbund());
      }
    }
    Set<Forbund> all = new HashSet<>();
    try (EventsByPerson people = dealt(log)) {
      for (int part = 0; part < EventsByPerson.PARTS; part++) {
        Set<Forbund> first = new HashSet<>();
        for (List<Recorded> person : people.part(part)) {
          boolean once = person.stream().map(r -> Needed.of(r).whom()).distinct().count() == 1;
          person.stream()
              .flatMap(EventsByPersonTest::insats)
              .limit(once ? 1 : 0)
              .forEach(insats -> first.add(Objects.requireNonNull(forbundOf.get(insats))));
        }
        assertThat(first).hasSizeLessThan(2);
        all.addAll(first);
      }
    }
    assertThat(all).hasSizeGreaterThan(1);
  }

  @Test
  void somebody_of_whom_nothing_but_a_merge_is_told_is_no_hindrance() {
    Told told = new Told().person("Asta", Sex.KVINNA, 1999).person("Bo", Sex.MAN, 1980);
    List<Recorded> log = new ArrayList<>(told.merge("Asta", "Bo", "2023-01-01").log());
    log.remove(1);
    try (EventsByPerson people = dealt(log)) {
      List<Integer> counts = new ArrayList<>();
      for (int part = 0; part < people.parts(); part++) {
        people.part(part).forEach(person -> counts.add(person.size()));
      }
      assertThat(counts).containsExactly(2);
      assertThat(people.persons()).isEmpty();
    }
  }

  @Test
  void who_were_one_person_in_two_forbund_are_folded_together_and_once() {
    InsatsId first = new InsatsId(new UUID(9, 1));
    InsatsId second = new InsatsId(new UUID(9, 2));
    Told told = new Told().insats(first, "Norr", "Ett").insats(second, "Söder", "Två");
    told.person("Asta", Sex.KVINNA, 1999)
        .person("Bo", Sex.MAN, 1980)
        .person("Cia", Sex.KVINNA, 1970);
    told.start("Asta", "a", first, "0604", "2023-01-01");
    told.start("Bo", "b", second, "0604", "2023-01-02");
    told.start("Cia", "c", second, "0604", "2023-01-03");
    told.merge("Asta", "Bo", "2023-02-01").unmerge("Asta", 2, "Bo", "2023-03-01");
    List<List<Long>> folded = new ArrayList<>();
    try (EventsByPerson people = dealt(told.log())) {
      for (int part = 0; part < people.parts(); part++) {
        people
            .part(part)
            .forEach(person -> folded.add(person.stream().map(Recorded::position).toList()));
      }
    }
    assertThat(folded).containsExactlyInAnyOrder(List.of(3L, 4L, 6L, 7L, 9L, 10L), List.of(5L, 8L));
  }

  private static Stream<InsatsId> insats(Recorded recorded) {
    return switch (recorded.event()) {
      case EnrolmentStarted started -> Stream.of(started.insats());
      case ReferralReceived remiss -> Stream.of(remiss.insats());
      default -> Stream.of();
    };
  }

  private static EventsByPerson dealt(List<Recorded> log) {
    EventsByPerson people = new EventsByPerson();
    for (Recorded recorded : log) {
      assertThat(people.add(recorded)).isEqualTo(People.participant(recorded) != null);
    }
    people.end();
    return people;
  }
}
