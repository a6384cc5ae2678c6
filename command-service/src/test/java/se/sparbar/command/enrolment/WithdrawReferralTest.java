package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.command.rule.CommonRule;

class WithdrawReferralTest {
  @Test
  void before_or_after_it_was_accepted() {
    given(referred("2023-01-09"))
        .when(withdraw("2023-01-09"))
        .then(referralWithdrawn("2023-01-09"));
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .when(withdraw("2023-01-16"))
        .thenSomething();
  }

  @Test
  void not_before_the_remiss_and_not_before_it_was_accepted() {
    given(referred("2023-01-09"))
        .when(withdraw("2023-01-08"))
        .thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .when(withdraw("2023-01-15"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED);
    given(referred("2023-01-09"))
        .when(withdraw("2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void not_from_the_queue_and_not_after_the_start() {
    given(referred("2023-01-09"), accepted("2023-01-16"), queued("2023-01-16"))
        .when(withdraw("2023-02-01"))
        .thenRejected(EnrolmentRule.ALREADY_QUEUED);
    given(referred("2023-01-09"), accepted("2023-01-16"), started("2023-02-01"))
        .when(withdraw("2023-02-01"))
        .thenRejected(EnrolmentRule.ALREADY_STARTED, "2023-02-01");
  }

  private static WithdrawReferral withdraw(String on) {
    return new WithdrawReferral(E, NotStartedReason.EGEN_BEGARAN, day(on));
  }
}
