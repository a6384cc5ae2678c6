package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Kommun;
import se.sparbar.command.rule.CommonRule;

class TransferTest {
  @Test
  void a_participant_moves_to_another_kommun_and_its_huvudman() {
    given(started("2023-02-01"))
        .when(transfer(EKSJO, "2023-06-01"))
        .then(transferred(EKSJO, "2023-06-01"));
  }

  @Test
  void from_the_day_of_start_to_the_day_of_avslut() {
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(transfer(EKSJO, "2023-02-01"))
        .thenSomething();
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(transfer(EKSJO, "2023-01-31"))
        .thenRejected(EnrolmentRule.TRANSFER_BEFORE_START);
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(transfer(EKSJO, "2023-11-30"))
        .thenSomething();
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(transfer(EKSJO, "2023-12-01"))
        .thenRejected(EnrolmentRule.TRANSFER_AFTER_AVSLUT);
  }

  @Test
  void not_in_the_future() {
    given(started("2023-02-01"))
        .when(transfer(EKSJO, "2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void not_to_where_the_participant_is() {
    given(started("2023-02-01"))
        .when(transfer(ANEBY, "2023-06-01"))
        .thenRejected(EnrolmentRule.TRANSFER_TO_SAME_KOMMUN);
  }

  @Test
  void not_outside_the_insats() {
    given(started("2023-02-01"))
        .when(transfer(new Kommun("0687"), "2023-06-01"))
        .thenRejected(EnrolmentRule.KOMMUN_OUTSIDE_INSATS);
  }

  @Test
  void two_on_one_day_contradict_each_other() {
    given(started("2023-02-01"), transferred(EKSJO, "2023-06-01"))
        .when(transfer(NASSJO, "2023-06-01"))
        .thenRejected(EnrolmentRule.TRANSFERS_ON_ONE_DAY);
  }

  @Test
  void a_late_one_may_go_between_others_if_the_places_follow_one_another() {
    given(started("2023-02-01"), transferred(EKSJO, "2023-06-01"))
        .when(transfer(NASSJO, "2023-04-01"))
        .thenSomething();
    given(started("2023-02-01"), transferred(EKSJO, "2023-06-01"))
        .when(transfer(EKSJO, "2023-04-01"))
        .thenRejected(EnrolmentRule.TRANSFER_TO_SAME_KOMMUN, "Eksjö");
  }

  @Test
  void the_last_place_is_that_of_the_last_day_in_whatever_order_they_were_recorded() {
    given(
            started("2023-02-01"),
            transferred(EKSJO, "2023-06-01"),
            transferred(NASSJO, "2023-04-01"))
        .when(new RecordAvslut(E, day("2023-05-01"), AvslutReason.FLYTT, null))
        .thenRejected(EnrolmentRule.TRANSFER_AFTER_AVSLUT, "2023-06-01");
  }

  private static Transfer transfer(Kommun kommun, String on) {
    return new Transfer(E, kommun, day(on));
  }
}
