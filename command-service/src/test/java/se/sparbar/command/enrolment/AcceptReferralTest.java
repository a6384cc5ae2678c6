package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.command.rule.CommonRule;

class AcceptReferralTest {
  @Test
  void from_the_day_of_the_remiss_on() {
    given(referred("2023-01-09")).when(accept("2023-01-09")).then(accepted("2023-01-09"));
    given(referred("2023-01-09"))
        .when(accept("2023-01-08"))
        .thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    given(referred("2023-01-09")).when(accept("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void once() {
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .when(accept("2023-01-17"))
        .thenRejected(EnrolmentRule.REFERRAL_ALREADY_ACCEPTED, "2023-01-16");
  }

  @Test
  void not_once_it_was_declined() {
    given(referred("2023-01-09"), declined("2023-01-16"))
        .when(accept("2023-01-16"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-01-16");
  }

  @Test
  void a_forgotten_acceptance_is_recorded_late_but_not_after_the_remiss_was_withdrawn() {
    Given withdrawn = given(referred("2023-01-09"), referralWithdrawn("2023-03-01"));

    withdrawn.when(accept("2023-03-01")).thenSomething();
    withdrawn.when(accept("2023-03-02")).thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-03-01");
  }

  @Test
  void not_where_nobody_asked() {
    given(started("2023-02-01"))
        .when(accept("2023-02-01"))
        .thenRejected(EnrolmentRule.REFERRAL_NONE);
    given().when(accept("2023-02-01")).thenRejected(EnrolmentRule.ENROLMENT_UNKNOWN);
  }

  private static AcceptReferral accept(String on) {
    return new AcceptReferral(E, day(on));
  }
}
