package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;

@NullMarked
class CauseTest {
  static Stream<DomainEvent> events() {
    return AnyEvent.of(DomainEvent.class);
  }

  @ParameterizedTest
  @MethodSource("events")
  void every_event_is_one_kind_of_change(DomainEvent event) {
    assertThat(Cause.of(AnyEvent.recorded(event, 30))).isEqualTo(expected(event, Cause.NEW));
    assertThat(Cause.of(AnyEvent.recorded(event, 31))).isEqualTo(expected(event, Cause.LATE));
  }

  /// What an event calls itself: only what is told for the first time can be late.
  private static Cause expected(DomainEvent event, Cause told) {
    if (event instanceof ParticipantsMerged || event instanceof MergeReversed) {
      return Cause.MERGE;
    }
    if (event instanceof IdentityProtected) {
      return Cause.PROTECTION;
    }
    if (event instanceof EnrolmentVoided || event instanceof EnrolmentRestored) {
      return Cause.VOID;
    }
    return event instanceof Rewriting
        ? Cause.CORRECTION
        : event instanceof Withdrawing ? Cause.WITHDRAWAL : told;
  }

  @Test
  void every_cause_has_a_name_of_its_own() {
    assertThat(Arrays.stream(Cause.values()).map(Cause::label))
        .doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(label).isNotBlank());
    assertThat(Cause.LATE.label()).isEqualTo("Sen registrering");
  }
}
