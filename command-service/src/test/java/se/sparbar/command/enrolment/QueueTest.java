package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.command.rule.CommonRule;

class QueueTest {
  private static final Given ACCEPTED = given(referred("2023-01-09"), accepted("2023-01-16"));

  @Test
  void who_was_accepted_waits_for_a_place() {
    ACCEPTED.when(queue("2023-01-16")).then(queued("2023-01-16"));
    ACCEPTED.when(queue("2023-01-15")).thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    ACCEPTED.when(queue("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
    given(referred("2023-01-09"))
        .when(queue("2023-01-16"))
        .thenRejected(EnrolmentRule.REFERRAL_NOT_ACCEPTED);
  }

  @Test
  void once() {
    given(referred("2023-01-09"), accepted("2023-01-16"), queued("2023-01-16"))
        .when(queue("2023-01-17"))
        .thenRejected(EnrolmentRule.ALREADY_QUEUED, "2023-01-16");
  }

  @Test
  void a_forgotten_queue_is_recorded_late_but_not_after_the_start() {
    Given begun = given(referred("2023-01-09"), accepted("2023-01-16"), started("2023-02-01"));

    begun.when(queue("2023-02-01")).thenSomething();
    begun.when(queue("2023-02-02")).thenRejected(EnrolmentRule.START_BEFORE_REFERRAL);
  }

  @Test
  void a_remiss_that_came_to_nothing_has_no_queue() {
    given(referred("2023-01-09"), accepted("2023-01-16"), referralWithdrawn("2023-02-01"))
        .when(queue("2023-01-20"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-02-01");
    given(referred("2023-01-09"), declined("2023-01-16"))
        .when(queue("2023-01-20"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-01-16");
  }

  private static Queue queue(String on) {
    return new Queue(E, day(on));
  }
}
