package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.codes.EfterstodPhase.UNDER_INSKRIVNING;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.junit.jupiter.api.Test;
import se.sparbar.command.rule.CommonRule;

/// Avslut withdrawn, enrolment voided and restored: nothing is removed, each is an event that names
/// what it takes back and says why (rule 5).
class TakenBackTest {
  @Test
  void a_withdrawn_avslut_is_named_by_its_version() {
    given(started("2023-02-01"), transferred(EKSJO, "2023-06-01"), ended("2023-11-30"))
        .when(new WithdrawAvslut(E, "Fel"))
        .then(avslutWithdrawn(3));
  }

  @Test
  void without_an_avslut_none_is_withdrawn() {
    given(started("2023-02-01"))
        .when(new WithdrawAvslut(E, "Fel"))
        .thenRejected(EnrolmentRule.NO_AVSLUT);
    given(started("2023-02-01"), ended("2023-11-30"), avslutWithdrawn(2))
        .when(new WithdrawAvslut(E, "Fel"))
        .thenRejected(EnrolmentRule.NO_AVSLUT);
  }

  @Test
  void an_avslut_that_efterstod_leans_on_stays_until_the_efterstod_is_withdrawn() {
    given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(new WithdrawAvslut(E, "Fel"))
        .thenRejected(EnrolmentRule.AVSLUT_HAS_EFTERSTOD, "2023-12-01");
    given(
            started("2023-02-01"),
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-01"),
            efterstodWithdrawn(3))
        .when(new WithdrawAvslut(E, "Fel"))
        .then(avslutWithdrawn(2));
    given(started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"), ended("2023-11-30"))
        .when(new WithdrawAvslut(E, "Fel"))
        .then(avslutWithdrawn(3));
  }

  @Test
  void an_avslut_is_not_withdrawn_once_the_participant_has_come_back() {
    given(started("2023-02-01"), ended("2023-11-30"))
        .other(started(OTHER, "2024-01-01"))
        .when(new WithdrawAvslut(E, "Fel"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP, "2024-01-01");
  }

  @Test
  void taking_back_needs_a_reason_without_identity() {
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(new WithdrawAvslut(E, " "))
        .thenRejected(CommonRule.TEXT_MISSING);
    given(started("2023-02-01"))
        .when(new VoidEnrolment(E, "x".repeat(501)))
        .thenRejected(CommonRule.TEXT_TOO_LONG);
    given(started("2023-02-01"))
        .when(new VoidEnrolment(E, "Ska vara 199001199802"))
        .thenRejected(CommonRule.PERSONNUMMER);
    given(started("2023-02-01"), voided())
        .when(new RestoreEnrolment(E, ""))
        .thenRejected(CommonRule.TEXT_MISSING);
    given(started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"))
        .when(new WithdrawEfterstod(E, 2L, ""))
        .thenRejected(CommonRule.TEXT_MISSING);
  }

  @Test
  void an_enrolment_is_voided_once() {
    given(started("2023-02-01")).when(new VoidEnrolment(E, "Fel")).then(voided());
    given(started("2023-02-01"), voided())
        .when(new VoidEnrolment(E, "Fel"))
        .thenRejected(EnrolmentRule.ALREADY_VOIDED);
    given().when(new VoidEnrolment(E, "Fel")).thenRejected(EnrolmentRule.ENROLMENT_UNKNOWN);
  }

  @Test
  void a_voided_void_restores_what_stood() {
    given(started("2023-02-01"), ended("2023-11-30"), voided())
        .when(new RestoreEnrolment(E, "Fel"))
        .then(restored(3));
    given(started("2023-02-01"), ended("2023-11-30"), voided(), restored(3))
        .when(new WithdrawAvslut(E, "Fel"))
        .then(avslutWithdrawn(2));
    given(started("2023-02-01"), voided(), restored(2))
        .when(new VoidEnrolment(E, "Fel"))
        .then(voided());
  }

  @Test
  void only_a_voided_enrolment_is_restored() {
    given(started("2023-02-01"))
        .when(new RestoreEnrolment(E, "Fel"))
        .thenRejected(EnrolmentRule.NOT_VOIDED);
    given().when(new RestoreEnrolment(E, "Fel")).thenRejected(EnrolmentRule.ENROLMENT_UNKNOWN);
  }

  @Test
  void an_enrolment_whose_place_was_taken_meanwhile_is_not_restored() {
    given(started("2023-02-01"), voided())
        .other(started(OTHER, "2023-03-01"))
        .when(new RestoreEnrolment(E, "Fel"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }
}
