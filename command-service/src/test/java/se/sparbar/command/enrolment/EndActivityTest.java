package se.sparbar.command.enrolment;

import static se.sparbar.codes.ActivityKind.ANSTALLNING;
import static se.sparbar.codes.ActivityKind.PRAKTIK;
import static se.sparbar.codes.ActivityKind.STUDIER;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.ActivityKind;
import se.sparbar.command.rule.CommonRule;

class EndActivityTest {
  private static final Given PRACTISING =
      given(started("2023-02-01"), activity(PRAKTIK, "2023-06-01"));

  @Test
  void from_the_day_it_began_on() {
    PRACTISING.when(end("2023-06-01")).then(activityEnded(2, "2023-06-01"));
    PRACTISING.when(end("2023-05-31")).thenRejected(EnrolmentRule.ACTIVITY_ENDS_BEFORE_IT_BEGINS);
    PRACTISING.when(end("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @ParameterizedTest
  @MethodSource("se.sparbar.codes.ActivityKind#all")
  void a_job_and_studies_go_on_past_the_avslut_and_nothing_else(ActivityKind kind) {
    Given ended = given(started("2023-02-01"), activity(kind, "2023-06-01"), ended("2023-11-30"));

    ended.when(end("2023-11-30")).thenSomething();
    if (kind.equals(ANSTALLNING) || kind.equals(STUDIER)) {
      ended.when(end("2023-12-01")).thenSomething();
    } else {
      ended.when(end("2023-12-01")).thenRejected(EnrolmentRule.ACTIVITY_STOPPED_AT_AVSLUT);
    }
  }

  @Test
  void an_added_kind_of_job_is_one() {
    given(
            started("2023-02-01"),
            activity(ActivityKind.of("ANSTALLNING.NYSTARTSJOBB"), "2023-06-01"),
            ended("2023-11-30"))
        .when(end("2023-12-01"))
        .thenSomething();
  }

  @Test
  void of_several_one_is_named() {
    Given both =
        given(
            started("2023-02-01"),
            activity(PRAKTIK, "2023-06-01"),
            activity(STUDIER, "2023-06-01"));

    both.when(end("2023-07-01"))
        .thenRejected(EnrolmentRule.ACTIVITY_AMBIGUOUS, "2 (Praktik), 3 (Studier)");
    both.when(end("2023-07-01", 3L)).then(activityEnded(3, "2023-07-01"));
    both.when(end("2023-07-01", 1L)).thenRejected(EnrolmentRule.ACTIVITY_NOT_OPEN);
  }

  @Test
  void once() {
    given(started("2023-02-01"), activity(PRAKTIK, "2023-06-01"), activityEnded(2, "2023-07-01"))
        .when(end("2023-07-02", 2L))
        .thenRejected(EnrolmentRule.ACTIVITY_NOT_OPEN);
  }

  private static EndActivity end(String on) {
    return end(on, null);
  }

  private static EndActivity end(String on, @Nullable Long started) {
    return new EndActivity(E, day(on), started);
  }
}
