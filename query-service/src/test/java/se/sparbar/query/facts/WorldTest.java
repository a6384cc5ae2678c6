package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;

/// Every event there is has its place in what is folded.
@NullMarked
class WorldTest {
  private static final UUID SUBJECT = new UUID(4, 4);

  static Stream<DomainEvent> affairs() {
    return AnyEvent.of(DomainEvent.class)
        .filter(e -> !(e instanceof ParticipantEvent) && !(e instanceof EnrolmentEvent));
  }

  static Stream<DomainEvent> people() {
    return Stream.concat(AnyEvent.of(ParticipantEvent.class), AnyEvent.of(EnrolmentEvent.class));
  }

  @ParameterizedTest
  @MethodSource("affairs")
  void what_is_about_no_person_changes_nobody_and_stands_in_its_stream(DomainEvent event) {
    World world = new World();

    assertThat(world.evolve(AnyEvent.recorded(event, 0))).isEmpty();

    boolean stands = !(event instanceof Rewriting) && !(event instanceof Withdrawing);
    assertThat(world.affairs().entries(event.stream().stream()))
        .isEqualTo(stands ? Map.of(2L, event) : Map.of());
    assertThat(world.affairs().streams()).containsOnlyKeys(event.stream().stream());
    assertThat(world.entries()).hasSize(stands ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("people")
  void what_is_about_a_person_changes_them_and_no_other_stream(DomainEvent event) {
    World world = new World();

    assertThat(world.evolve(AnyEvent.recorded(event, 0))).contains(SUBJECT);
    assertThat(world.affairs().streams()).isEmpty();
  }

  @Test
  void a_merge_and_its_reversal_change_both_persons() {
    Told told = new Told().person("Asta", Sex.KVINNA, 1999).person("Bo", Sex.MAN, 1980);
    told.merge("Asta", "Bo", "2023-01-01").unmerge("Asta", 2, "Bo", "2023-01-02");
    World world = new World();
    for (Recorded recorded : told.log()) {
      boolean both =
          recorded.event() instanceof ParticipantsMerged
              || recorded.event() instanceof MergeReversed;
      assertThat(world.evolve(recorded)).hasSize(both ? 2 : 1);
    }
  }

  @Test
  void an_event_about_somebody_who_counts_as_another_changes_that_other() {
    Told told = new Told().person("Asta", Sex.KVINNA, 1999).person("Bo", Sex.MAN, 1980);
    told.merge("Asta", "Bo", "2023-01-01").start("Bo", "b", "2023-02-01");
    told.correctPerson("Bo", sexOfBo(), "2023-03-01");
    World world = new World();
    UUID asta = new UUID(2, 1);

    told.log().subList(0, 3).forEach(world::evolve);

    assertThat(world.evolve(told.log().get(3))).containsExactly(asta);
    assertThat(world.evolve(told.log().get(4))).containsExactly(asta);
    assertThat(world.people().person(new UUID(2, 2))).isEqualTo(asta);
    assertThat(world.people().cases(asta))
        .singleElement()
        .satisfies(c -> assertThat(c.sex()).isEqualTo(Sex.KVINNA));
    assertThat(world.people().cases(new UUID(2, 2))).isEmpty();
  }

  private static Correction sexOfBo() {
    return Correction.of(CorrectableField.SEX, Sex.MAN, Sex.KVINNA);
  }

  @Test
  void a_reading_is_of_the_day_of_the_last_event() {
    Told told = new Told();
    assertThat(told.world().reading().day()).isEqualTo("1970-01-01");

    told.recordedOn("2023-03-01").person("Asta", Sex.KVINNA, 1999);
    assertThat(told.world().reading().day()).isEqualTo("2023-03-01");
  }

  @Test
  void an_event_about_an_enrolment_says_whom_it_concerns() {
    DomainEvent event = AnyEvent.of(EnrolmentEvent.class).findFirst().orElseThrow();
    Recorded told = AnyEvent.recorded(event, 0);
    Recorded without =
        new Recorded(
            9,
            told.eventId(),
            told.stream(),
            1,
            null,
            null,
            told.recordedAt(),
            "test",
            "test",
            Map.of(),
            event);

    assertThat(People.subject(told)).isEqualTo(SUBJECT);
    assertThatThrownBy(() -> People.subject(without)).hasMessageContaining("position 9");
  }
}
