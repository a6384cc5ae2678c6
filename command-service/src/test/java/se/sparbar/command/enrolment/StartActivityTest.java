package se.sparbar.command.enrolment;

import static se.sparbar.codes.ActivityKind.PRAKTIK;
import static se.sparbar.codes.ActivityKind.STUDIER;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ActivityKind;
import se.sparbar.command.rule.CommonRule;

class StartActivityTest {
  @Test
  void from_start_to_avslut() {
    given(started("2023-02-01"))
        .when(start(PRAKTIK, "2023-02-01"))
        .then(activity(PRAKTIK, "2023-02-01"));
    given(started("2023-02-01"))
        .when(start(PRAKTIK, "2023-01-31"))
        .thenRejected(EnrolmentRule.ACTIVITY_BEFORE_START);
    Given ended = given(started("2023-02-01"), ended("2023-11-30"));
    ended.when(start(STUDIER, "2023-11-30")).thenSomething();
    ended.when(start(STUDIER, "2023-12-01")).thenRejected(EnrolmentRule.ACTIVITY_AFTER_AVSLUT);
    given(started("2023-02-01"))
        .when(start(PRAKTIK, "2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void one_that_is_over_is_given_with_its_last_day() {
    given(started("2023-02-01"))
        .when(start(PRAKTIK, "2023-06-01", "2023-06-01"))
        .then(activity(PRAKTIK, "2023-06-01"), activityEnded(2, "2023-06-01"));
    given(started("2023-02-01"))
        .when(start(PRAKTIK, "2023-06-01", "2023-05-31"))
        .thenRejected(EnrolmentRule.ACTIVITY_ENDS_BEFORE_IT_BEGINS);
    given(started("2023-02-01"))
        .when(start(PRAKTIK, "2023-06-01", "2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void several_kinds_run_side_by_side_but_each_once() {
    Given practising = given(started("2023-02-01"), activity(PRAKTIK, "2023-06-01"));

    practising.when(start(STUDIER, "2023-06-01")).thenSomething();
    practising
        .when(start(PRAKTIK, "2023-07-01"))
        .thenRejected(EnrolmentRule.ACTIVITIES_OVERLAP, "Praktik");
    given(started("2023-02-01"), activity(PRAKTIK, "2023-06-01"), activityEnded(2, "2023-07-01"))
        .when(start(PRAKTIK, "2023-07-01"))
        .thenSomething();
  }

  private static StartActivity start(ActivityKind kind, String from) {
    return start(kind, from, null);
  }

  private static StartActivity start(ActivityKind kind, String from, @Nullable String to) {
    return new StartActivity(E, kind, day(from), to == null ? null : day(to));
  }
}
