package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.command.rule.CommonRule;

class ResumeTest {
  private static final Given PAUSED = given(started("2023-02-01"), paused("2023-06-01"));

  @Test
  void the_day_after_the_pause_began_at_the_earliest() {
    PAUSED.when(resume("2023-06-02")).then(resumed(2, "2023-06-02"));
    PAUSED.when(resume("2023-06-01")).thenRejected(EnrolmentRule.RESUMED_BEFORE_PAUSE);
    PAUSED.when(resume("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void not_after_the_avslut() {
    Given ended = given(started("2023-02-01"), paused("2023-06-01"), ended("2023-11-30"));

    ended.when(resume("2023-11-30")).thenSomething();
    ended.when(resume("2023-12-01")).thenRejected(EnrolmentRule.RESUMED_AFTER_AVSLUT);
  }

  @Test
  void only_who_is_away() {
    given(started("2023-02-01"))
        .when(resume("2023-06-02"))
        .thenRejected(EnrolmentRule.PAUSE_NOT_OPEN);
    given(started("2023-02-01"), paused("2023-06-01"), resumed(2, "2023-07-01"))
        .when(resume("2023-07-02"))
        .thenRejected(EnrolmentRule.PAUSE_NOT_OPEN);
  }

  private static Resume resume(String on) {
    return new Resume(E, day(on));
  }
}
