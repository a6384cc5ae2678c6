package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;

class DeclineReferralTest {
  @Test
  void from_the_day_of_the_remiss_on() {
    given(referred("2023-01-09")).when(decline("2023-01-09")).then(declined("2023-01-09"));
    given(referred("2023-01-09"))
        .when(decline("2023-01-08"))
        .thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    given(referred("2023-01-09"))
        .when(decline("2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void not_once_it_was_accepted() {
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .when(decline("2023-01-17"))
        .thenRejected(EnrolmentRule.REFERRAL_ALREADY_ACCEPTED);
  }

  @Test
  void an_end_comes_once() {
    given(referred("2023-01-09"), declined("2023-01-16"))
        .when(decline("2023-01-17"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-01-16");
    given(referred("2023-01-09"), referralWithdrawn("2023-01-16"))
        .when(decline("2023-01-17"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED);
  }

  @Test
  void a_declined_one_makes_room_for_another() {
    given()
        .other(referred(OTHER, "2023-01-09"), otherDeclined("2023-01-16"))
        .when(new StartEnrolment(E, P, I, ANEBY, day("2023-01-16")))
        .thenSomething();
    given()
        .other(referred(OTHER, "2023-01-09"), otherDeclined("2023-01-16"))
        .when(new StartEnrolment(E, P, I, ANEBY, day("2023-01-15")))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
    given()
        .other(referred(OTHER, "2023-01-09"), new EnrolmentVoided(OTHER, Given.TODAY, "Fel"))
        .when(new StartEnrolment(E, P, I, ANEBY, day("2023-01-10")))
        .thenSomething();
  }

  private static DeclineReferral decline(String on) {
    return new DeclineReferral(E, NotStartedReason.FEL_MALGRUPP, day(on));
  }

  private static ReferralDeclined otherDeclined(String on) {
    return new ReferralDeclined(OTHER, NotStartedReason.FEL_MALGRUPP, day(on));
  }
}
