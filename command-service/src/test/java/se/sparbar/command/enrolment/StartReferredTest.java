package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Kommun;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.InsatsEvent.InsatsEnded;

class StartReferredTest {
  private static final Given ACCEPTED = given(referred("2023-01-09"), accepted("2023-01-16"));

  @Test
  void who_was_accepted_starts_in_the_stream_of_the_remiss() {
    ACCEPTED.when(start("2023-01-16", null)).then(started("2023-01-16"));
    ACCEPTED
        .when(start("2023-01-15", null))
        .thenRejected(EnrolmentRule.START_BEFORE_REFERRAL, "2023-01-16");
    ACCEPTED.when(start("2024-06-02", null)).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void from_the_queue_not_before_it() {
    Given queued = given(referred("2023-01-09"), accepted("2023-01-16"), queued("2023-01-20"));

    queued.when(start("2023-01-20", null)).thenSomething();
    queued.when(start("2023-01-19", null)).thenRejected(EnrolmentRule.START_BEFORE_REFERRAL);
  }

  @Test
  void in_another_kommun_of_the_same_huvudman() {
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .participant(registeredAt(EKSJO))
        .when(start("2023-02-01", EKSJO))
        .then(new EnrolmentStarted(E, P, I, EKSJO, runs(EKSJO), day("2023-02-01")));
    ACCEPTED.when(start("2023-02-01", EKSJO)).thenRejected(EnrolmentRule.HUVUDMAN_DIFFERS);
    ACCEPTED
        .when(start("2023-02-01", new Kommun("0687")))
        .thenRejected(EnrolmentRule.KOMMUN_OUTSIDE_INSATS);
  }

  @Test
  void only_who_was_accepted_and_did_not_leave() {
    given(referred("2023-01-09"))
        .when(start("2023-02-01", null))
        .thenRejected(EnrolmentRule.REFERRAL_NOT_ACCEPTED);
    given(referred("2023-01-09"), accepted("2023-01-16"), referralWithdrawn("2023-01-20"))
        .when(start("2023-02-01", null))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED, "2023-01-20");
  }

  @Test
  void once_and_only_after_a_remiss() {
    given(started("2023-02-01"))
        .when(start("2023-03-01", null))
        .thenRejected(EnrolmentRule.ALREADY_STARTED, "2023-02-01");
    given().when(start("2023-03-01", null)).thenRejected(EnrolmentRule.ENROLMENT_UNKNOWN);
  }

  @Test
  void not_after_the_insats_has_ended() {
    given(referred("2023-01-09"), accepted("2023-01-16"))
        .insats(new InsatsEnded(I, day("2023-01-31")))
        .when(start("2023-02-01", null))
        .thenRejected(EnrolmentRule.START_AFTER_INSATS);
  }

  private static StartReferred start(String on, @Nullable Kommun kommun) {
    return new StartReferred(E, day(on), kommun);
  }
}
