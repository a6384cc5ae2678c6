package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.QueueLeft;

class LeaveQueueTest {
  private static final Given QUEUED =
      given(referred("2023-01-09"), accepted("2023-01-16"), queued("2023-01-20"));

  @Test
  void from_the_day_of_queueing_on() {
    QUEUED
        .when(leave("2023-01-20"))
        .then(new QueueLeft(E, NotStartedReason.FLYTT, day("2023-01-20")));
    QUEUED.when(leave("2023-01-19")).thenRejected(EnrolmentRule.REFERRAL_CLOSED);
    QUEUED.when(leave("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void only_who_queues_and_only_once() {
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .when(leave("2023-01-20"))
        .thenRejected(EnrolmentRule.NOT_QUEUED);
    given(
            referred("2023-01-09"),
            accepted("2023-01-16"),
            queued("2023-01-20"),
            queueLeft("2023-02-01"))
        .when(leave("2023-02-02"))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-02-01");
  }

  @Test
  void not_who_has_started() {
    given(
            referred("2023-01-09"),
            accepted("2023-01-16"),
            queued("2023-01-20"),
            started("2023-02-01"))
        .when(leave("2023-01-25"))
        .thenRejected(EnrolmentRule.ALREADY_STARTED);
  }

  private static LeaveQueue leave(String on) {
    return new LeaveQueue(E, NotStartedReason.FLYTT, day(on));
  }
}
