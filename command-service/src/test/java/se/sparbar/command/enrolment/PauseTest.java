package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.PauseReason;
import se.sparbar.command.rule.CommonRule;

class PauseTest {
  @Test
  void an_enrolment_rests_from_start_to_avslut() {
    given(started("2023-02-01")).when(pause("2023-02-01")).then(paused("2023-02-01"));
    given(started("2023-02-01"))
        .when(pause("2023-01-31"))
        .thenRejected(EnrolmentRule.PAUSE_BEFORE_START);
    Given ended = given(started("2023-02-01"), ended("2023-11-30"));
    ended.when(pause("2023-11-30")).thenSomething();
    ended.when(pause("2023-12-01")).thenRejected(EnrolmentRule.PAUSE_AFTER_AVSLUT);
    given(started("2023-02-01")).when(pause("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void one_that_is_over_is_given_with_the_first_day_back() {
    given(started("2023-02-01"))
        .when(pause("2023-06-01", "2023-06-02"))
        .then(paused("2023-06-01"), resumed(2, "2023-06-02"));
    given(started("2023-02-01"))
        .when(pause("2023-06-01", "2023-06-01"))
        .thenRejected(EnrolmentRule.RESUMED_BEFORE_PAUSE);
    given(started("2023-02-01"))
        .when(pause("2023-06-01", "2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void one_at_a_time() {
    given(started("2023-02-01"), paused("2023-06-01"))
        .when(pause("2023-07-01"))
        .thenRejected(EnrolmentRule.PAUSES_OVERLAP);
    Given rested = given(started("2023-02-01"), paused("2023-06-01"), resumed(2, "2023-07-01"));
    rested.when(pause("2023-07-01")).thenSomething();
    rested.when(pause("2023-06-30")).thenRejected(EnrolmentRule.PAUSES_OVERLAP);
  }

  @Test
  void a_late_one_may_go_before_another() {
    Given rested = given(started("2023-02-01"), paused("2023-06-01"));

    rested.when(pause("2023-05-01", "2023-06-01")).thenSomething();
    rested.when(pause("2023-05-01", "2023-06-02")).thenRejected(EnrolmentRule.PAUSES_OVERLAP);
    rested.when(pause("2023-05-01")).thenRejected(EnrolmentRule.PAUSES_OVERLAP);
  }

  @Test
  void an_avslut_ends_it_by_itself() {
    given(started("2023-02-01"), paused("2023-06-01"))
        .when(new RecordAvslut(E, day("2023-06-01"), AvslutReason.FLYTT, null))
        .thenSomething();
    given(started("2023-02-01"), paused("2023-06-01"))
        .when(new RecordAvslut(E, day("2023-05-31"), AvslutReason.FLYTT, null))
        .thenRejected(EnrolmentRule.PAUSE_AFTER_AVSLUT);
  }

  private static Pause pause(String from) {
    return pause(from, null);
  }

  private static Pause pause(String from, @Nullable String resumedOn) {
    return new Pause(E, PauseReason.SJUKDOM, day(from), resumedOn == null ? null : day(resumedOn));
  }
}
