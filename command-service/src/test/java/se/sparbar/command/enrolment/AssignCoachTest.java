package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.ids.CoachId;

class AssignCoachTest {
  private static final Given ENDED =
      given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-10"));

  @Test
  void from_the_start_on() {
    given(started("2023-02-01")).when(assign(KIM, "2023-02-01")).then(coached(KIM, "2023-02-01"));
    given(started("2023-02-01"))
        .when(assign(KIM, "2023-01-31"))
        .thenRejected(EnrolmentRule.COACH_BEFORE_START);
    given(started("2023-02-01"))
        .when(assign(KIM, "2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void to_the_avslut_or_while_efterstod_goes_on() {
    ENDED.when(assign(KIM, "2023-11-30")).thenSomething();
    ENDED.when(assign(KIM, "2023-12-01")).thenRejected(EnrolmentRule.COACH_AFTER_AVSLUT);
    ENDED.when(assign(KIM, "2023-12-10")).thenSomething();
  }

  @Test
  void another_takes_over_on_another_day() {
    Given kims = given(started("2023-02-01"), coached(KIM, "2023-02-01"));

    kims.when(assign(ALEX, "2023-02-02")).thenSomething();
    kims.when(assign(ALEX, "2023-02-01")).thenRejected(EnrolmentRule.COACHES_ON_ONE_DAY);
    kims.when(assign(KIM, "2023-02-02")).thenRejected(EnrolmentRule.COACH_THE_SAME);
  }

  @Test
  void who_comes_after_whom_is_told_by_the_days_and_not_by_the_order_of_recording() {
    given(started("2023-02-01"), coached(KIM, "2023-06-01"), coached(ALEX, "2023-03-01"))
        .when(assign(KIM, "2023-05-01"))
        .thenRejected(EnrolmentRule.COACH_THE_SAME, "2023-05-01", "2023-06-01");
  }

  private static AssignCoach assign(CoachId coach, String on) {
    return new AssignCoach(E, coach, day(on));
  }
}
