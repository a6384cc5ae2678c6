package se.sparbar.command.enrolment;

import static se.sparbar.codes.AvslutReason.ANNAT_SKAL;
import static se.sparbar.codes.AvslutReason.ARBETE_MED_STOD;
import static se.sparbar.codes.AvslutReason.ARBETE_UTAN_STOD;
import static se.sparbar.codes.AvslutReason.EGEN_BEGARAN;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.codes.IncomeSource.FORSORJNINGSSTOD;
import static se.sparbar.codes.IncomeSource.LON_MED_STOD;
import static se.sparbar.codes.IncomeSource.OKAND;
import static se.sparbar.command.enrolment.EnrolmentRule.WARNING_EXIT_ASSESSMENT_DIFFERS;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;

class RecordAvslutTest {
  @Test
  void avslut_on_the_day_of_start_is_allowed() {
    given(started("2024-03-01")).when(avslut("2024-03-01")).then(ended("2024-03-01"));
  }

  @Test
  void avslut_before_the_start_is_rejected() {
    given(started("2024-03-01"))
        .when(avslut("2024-02-29"))
        .thenRejected(EnrolmentRule.AVSLUT_BEFORE_START, "2024-02-29", "2024-03-01");
  }

  @Test
  void avslut_today_is_allowed_and_tomorrow_is_rejected() {
    given(started("2024-03-01")).when(avslut("2024-06-01")).then(ended("2024-06-01"));
    given(started("2024-03-01")).when(avslut("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void avslut_of_an_enrolment_that_is_not_there_is_rejected() {
    given().when(avslut("2024-03-01")).thenRejected(EnrolmentRule.ENROLMENT_UNKNOWN);
  }

  @Test
  void a_second_avslut_is_rejected_with_the_day_of_the_first() {
    given(started("2024-03-01"), ended("2024-04-01"))
        .when(avslut("2024-05-01"))
        .thenRejected(EnrolmentRule.ALREADY_ENDED, "2024-04-01");
  }

  @Test
  void after_the_first_was_withdrawn_another_avslut_is_allowed() {
    given(started("2024-03-01"), ended("2024-04-01"), avslutWithdrawn(2))
        .when(avslut("2024-05-01"))
        .then(ended("2024-05-01"));
  }

  @Test
  void nothing_is_recorded_on_a_voided_enrolment() {
    given(started("2024-03-01"), voided())
        .when(avslut("2024-04-01"))
        .thenRejected(EnrolmentRule.VOIDED);
  }

  @Test
  void a_reason_that_needs_a_text_about_the_person_is_rejected_for_now() {
    given(started("2024-03-01"))
        .when(avslut("2024-04-01", ANNAT_SKAL, null))
        .thenRejected(EnrolmentRule.AVSLUT_NEEDS_TEXT);
  }

  @Test
  void avslut_before_a_transfer_or_efterstod_that_happened_is_rejected() {
    given(started("2024-03-01"), transferred(EKSJO, "2024-04-01"))
        .when(avslut("2024-03-31"))
        .thenRejected(EnrolmentRule.TRANSFER_AFTER_AVSLUT);
    given(started("2024-03-01"), efterstod(EfterstodPhase.UNDER_INSKRIVNING, "2024-04-01"))
        .when(avslut("2024-03-31"))
        .thenRejected(EnrolmentRule.EFTERSTOD_AFTER_AVSLUT);
  }

  @Test
  void efterstod_under_inskrivning_that_goes_on_stops_by_itself_at_the_avslut() {
    given(started("2024-03-01"), efterstod(EfterstodPhase.UNDER_INSKRIVNING, "2024-04-01"))
        .when(avslut("2024-04-01"))
        .then(ended("2024-04-01"));
  }

  @Test
  void avslut_to_work_that_the_exit_assessment_bears_out_needs_no_reason() {
    given(started("2024-03-01"), atExit(Occupation.ARBETAR, FORSORJNINGSSTOD))
        .when(avslut("2024-04-01", ARBETE_MED_STOD, null))
        .then(ended("2024-04-01", ARBETE_MED_STOD));
  }

  @Test
  void what_was_answered_at_the_start_or_on_the_way_contradicts_nothing() {
    given(
            started("2024-03-01"),
            assessed(
                AssessmentPoint.UNDER, "2024-03-15", income(FORSORJNINGSSTOD), Occupation.PRAKTIK),
            assessed(
                AssessmentPoint.START, "2024-03-01", income(FORSORJNINGSSTOD), Occupation.INGET))
        .when(avslut("2024-04-01", ARBETE_UTAN_STOD, null))
        .then(ended("2024-04-01", ARBETE_UTAN_STOD));
  }

  @Test
  void avslut_to_work_that_the_exit_assessment_contradicts_needs_a_reason() {
    given(started("2024-03-01"), atExit(Occupation.PRAKTIK, LON_MED_STOD))
        .when(avslut("2024-04-01", ARBETE_UTAN_STOD, null))
        .thenRejected(WARNING_EXIT_ASSESSMENT_DIFFERS, "Arbete utan stöd", "Praktik");
    given(started("2024-03-01"), atExit(Occupation.PRAKTIK, LON_MED_STOD))
        .when(avslut("2024-04-01", ARBETE_UTAN_STOD, "Börjar i maj"))
        .then(new AvslutRecorded(E, day("2024-04-01"), ARBETE_UTAN_STOD, "Börjar i maj"));
  }

  @Test
  void where_the_occupation_is_unknown_income_without_wages_contradicts_work_but_not_studies() {
    given(started("2024-03-01"), atExit(null, FORSORJNINGSSTOD))
        .when(avslut("2024-04-01", ARBETE_MED_STOD, null))
        .thenRejected(WARNING_EXIT_ASSESSMENT_DIFFERS);
    given(started("2024-03-01"), atExit(Occupation.OKANT, LON_MED_STOD, FORSORJNINGSSTOD))
        .when(avslut("2024-04-01", ARBETE_MED_STOD, null))
        .thenSomething();
    given(started("2024-03-01"), atExit(null, OKAND))
        .when(avslut("2024-04-01", ARBETE_MED_STOD, null))
        .thenSomething();
    given(started("2024-03-01"), atExit(null, FORSORJNINGSSTOD))
        .when(avslut("2024-04-01", STUDIER, null))
        .thenSomething();
  }

  @Test
  void avslut_to_studies_needs_a_reason_when_the_person_does_something_else() {
    given(started("2024-03-01"), atExit(Occupation.INGET, OKAND))
        .when(avslut("2024-04-01", STUDIER, null))
        .thenRejected(WARNING_EXIT_ASSESSMENT_DIFFERS);
    given(started("2024-03-01"), atExit(Occupation.STUDERAR, OKAND))
        .when(avslut("2024-04-01", STUDIER, null))
        .thenSomething();
  }

  @Test
  void other_reasons_are_contradicted_by_nothing() {
    given(started("2024-03-01"), atExit(Occupation.ARBETAR, LON_MED_STOD))
        .when(avslut("2024-04-01", EGEN_BEGARAN, null))
        .thenSomething();
  }

  @Test
  void a_reason_with_a_personnummer_is_rejected() {
    given(started("2024-03-01"))
        .when(avslut("2024-04-01", STUDIER, "Samma som 900119-9802"))
        .thenRejected(CommonRule.PERSONNUMMER);
  }

  private static Assessed atExit(@Nullable Occupation occupation, IncomeSource... income) {
    return assessed(AssessmentPoint.AVSLUT, "2024-04-01", income(income), occupation);
  }

  private static RecordAvslut avslut(String on) {
    return avslut(on, EGEN_BEGARAN, null);
  }

  private static RecordAvslut avslut(
      String on, AvslutReason reason, @Nullable String reasonForMismatch) {
    return new RecordAvslut(E, day(on), reason, reasonForMismatch);
  }
}
