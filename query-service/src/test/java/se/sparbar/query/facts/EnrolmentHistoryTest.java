package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Sex;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.Standing;
import se.sparbar.ids.ParticipantId;

@NullMarked
class EnrolmentHistoryTest {
  static Stream<EnrolmentEvent> standing() {
    return AnyEvent.of(EnrolmentEvent.class)
        .map(EnrolmentEvent.class::cast)
        .filter(e -> !neverStands(e));
  }

  static Stream<EnrolmentEvent> notStanding() {
    return AnyEvent.of(EnrolmentEvent.class)
        .map(EnrolmentEvent.class::cast)
        .filter(EnrolmentHistoryTest::neverStands);
  }

  private static boolean neverStands(EnrolmentEvent e) {
    return e instanceof Rewriting
        || e instanceof Withdrawing
        || e instanceof EnrolmentVoided
        || e instanceof EnrolmentRestored;
  }

  @ParameterizedTest
  @MethodSource("standing")
  void what_happened_stands_and_is_late_when_it_was(EnrolmentEvent event) {
    EnrolmentHistory history = new EnrolmentHistory();

    history.evolve(AnyEvent.recorded(event, 30), event);
    assertThat(history.standing().entries()).isEqualTo(Map.of(2L, event));
    assertThat(history.late()).isEmpty();
    assertThat(history.voided()).isFalse();

    history.evolve(AnyEvent.recorded(event, 31), event);
    assertThat(history.late())
        .isEqualTo(Map.of(2L, new Lateness(event.occurredOn().plusDays(31), false)));
  }

  /// Started, then withdrawn or corrected: what the history keeps is what is held true.
  @ParameterizedTest
  @MethodSource("notStanding")
  void what_changes_something_does_not_stand_itself(EnrolmentEvent event) {
    EnrolmentHistory history = new EnrolmentHistory();

    history.evolve(AnyEvent.recorded(event, 0), event);

    assertThat(history.standing().entries()).isEmpty();
    assertThat(history.voided()).isEqualTo(event instanceof EnrolmentVoided);
  }

  @ParameterizedTest
  @MethodSource("notStanding")
  void what_never_stands_is_refused_where_it_would_be_read_as_if_it_did(EnrolmentEvent event) {
    Standing<EnrolmentEvent> wrong =
        new Standing<>(new TreeMap<>(Map.of(1L, event)), Collections.emptyNavigableMap());

    assertThatThrownBy(() -> new CaseReading(wrong)).hasMessageContaining("never stands");
    assertThatThrownBy(() ->
            StepReading.of(
                wrong, Map.of(), null, new ParticipantId(new UUID(2, 1)), Sex.MAN, null, null))
        .hasMessageContaining("never stands");
  }

  /// Whatever happens in an enrolment, it is one with a remiss and a start of its own.
  @ParameterizedTest
  @MethodSource("standing")
  void everything_that_stands_can_be_read(EnrolmentEvent event) {
    Told told = new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");
    List<EnrolmentEvent> events = new ArrayList<>();
    events.add((EnrolmentStarted) told.log().getLast().event());
    events.add(event);
    Standing<EnrolmentEvent> standing = new Standing<>();
    events.forEach(e -> standing.evolve(standing.size() + 1L, e));

    Case c = new CaseReading(standing).toCase(told.only().participant(), Sex.KVINNA, 1999, null);

    assertThat(c.insats()).isNotNull();
    assertThat(
            StepReading.of(
                standing, Map.of(), c, told.only().participant(), Sex.KVINNA, 1999, null))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void two_histories_are_the_same_when_all_that_is_known_is() {
    Told told = new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");
    EnrolmentHistory one = history(told);

    assertThat(history(told)).isEqualTo(one).hasSameHashCodeAs(one).isNotEqualTo("a history");
    assertThat(one.hashCode()).isNotZero();

    told.recordedOn("2023-05-01").avslut("a", "2023-02-09", AvslutReason.FLYTT);
    EnrolmentHistory late = history(told);
    assertThat(late).isNotEqualTo(one);
    assertThat(new EnrolmentHistory(late.standing(), Map.of(), false)).isNotEqualTo(late);
    assertThat(new EnrolmentHistory(late.standing(), late.late(), true)).isNotEqualTo(late);
    assertThat(new EnrolmentHistory(late.standing(), late.late(), false)).isEqualTo(late);
    assertThat(new EnrolmentHistory(one.standing(), late.late(), false)).isNotEqualTo(late);
  }

  private static EnrolmentHistory history(Told told) {
    return told.world().people().dossiers().iterator().next().enrolments().values().stream()
        .findFirst()
        .orElseThrow();
  }
}
