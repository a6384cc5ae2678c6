package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.InsatsEvent.InsatsEnded;

class ReceiveReferralTest {
  @Test
  void somebody_asks_that_the_participant_enters() {
    given().when(refer("2023-01-09")).then(referred("2023-01-09"));
  }

  @Test
  void it_may_lie_years_back_but_not_ahead() {
    given().when(refer("2012-01-01")).thenSomething();
    given().when(refer("2024-06-01")).thenSomething();
    given().when(refer("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void an_insats_takes_remisser_while_people_may_start_in_it() {
    given().when(refer("2011-12-31")).thenRejected(EnrolmentRule.REFERRAL_BEFORE_INSATS);
    Given ended = given().insats(new InsatsEnded(I, day("2023-12-31")));
    ended.when(refer("2023-12-31")).thenSomething();
    ended.when(refer("2024-01-01")).thenRejected(EnrolmentRule.REFERRAL_AFTER_INSATS);
  }

  @Test
  void in_one_of_its_kommuner_and_at_the_participants_huvudman() {
    given()
        .when(new ReceiveReferral(E, P, I, new Kommun("0687"), Referrer.AF, day("2023-01-09")))
        .thenRejected(EnrolmentRule.KOMMUN_OUTSIDE_INSATS);
    given()
        .when(new ReceiveReferral(E, P, I, EKSJO, Referrer.AF, day("2023-01-09")))
        .thenRejected(EnrolmentRule.HUVUDMAN_DIFFERS);
  }

  @Test
  void there_is_one_open_remiss_or_enrolment_at_a_time() {
    given()
        .other(referred(OTHER, "2023-01-09"))
        .when(refer("2023-02-01"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
    given()
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-01-15"))
        .when(refer("2023-01-15"))
        .thenSomething();
    given()
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-01-15"))
        .when(refer("2023-01-14"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
    given()
        .other(started(OTHER, "2023-03-01"))
        .when(refer("2023-02-01"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  @Test
  void a_person_who_is_asked_for_does_not_start_beside_the_remiss() {
    given()
        .other(referred(OTHER, "2023-01-09"))
        .when(new StartEnrolment(E, P, I, ANEBY, day("2023-02-01")))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  @Test
  void only_a_new_stream_begins_with_it() {
    given(started("2023-02-01"))
        .when(refer("2023-01-09"))
        .thenRejected(EnrolmentRule.ENROLMENT_EXISTS);
    given(referred("2023-01-09"))
        .when(new StartEnrolment(E, P, I, ANEBY, day("2023-02-01")))
        .thenRejected(EnrolmentRule.ENROLMENT_EXISTS);
  }

  @Test
  void nothing_of_an_enrolment_is_recorded_before_the_start() {
    given(referred("2023-01-09"))
        .when(new Pause(E, PauseReason.SJUKDOM, day("2023-02-01"), null))
        .thenRejected(EnrolmentRule.NOT_STARTED);
  }

  private static ReceiveReferral refer(String on) {
    return new ReceiveReferral(E, P, I, ANEBY, Referrer.FK, day(on));
  }
}
