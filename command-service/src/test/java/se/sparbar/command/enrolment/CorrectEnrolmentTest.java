package se.sparbar.command.enrolment;

import static se.sparbar.codes.AssessmentPoint.AVSLUT;
import static se.sparbar.codes.AssessmentPoint.START;
import static se.sparbar.codes.AvslutReason.ANNAT_SKAL;
import static se.sparbar.codes.AvslutReason.ARBETE_UTAN_STOD;
import static se.sparbar.codes.AvslutReason.EGEN_BEGARAN;
import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.codes.EfterstodPhase.UNDER_INSKRIVNING;
import static se.sparbar.codes.IncomeSource.A_KASSA;
import static se.sparbar.codes.IncomeSource.FORSORJNINGSSTOD;
import static se.sparbar.codes.IncomeSource.INGEN_OFFENTLIG;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;

class CorrectEnrolmentTest {
  private static final Given STARTED = given(started("2023-02-01"));

  @Test
  void the_start_is_moved_from_what_it_is() {
    STARTED
        .when(correct(new Change(CorrectableField.START_ON, day("2023-02-02"), null)))
        .then(
            corrected(
                1, Correction.of(CorrectableField.START_ON, day("2023-02-01"), day("2023-02-02"))));
  }

  @Test
  void a_corrected_date_obeys_the_rules_of_a_first_one() {
    STARTED.when(correct(startOn("2024-06-02"))).thenRejected(CommonRule.IN_THE_FUTURE);
    STARTED.when(correct(startOn("2011-12-31"))).thenRejected(EnrolmentRule.START_BEFORE_INSATS);
    Given ended = given(started("2023-02-01"), ended("2023-11-30"));
    ended.when(correct(startOn("2023-11-30"))).thenSomething();
    ended.when(correct(startOn("2023-12-01"))).thenRejected(EnrolmentRule.AVSLUT_BEFORE_START);
    ended.when(correct(avslutOn("2023-02-01"))).thenSomething();
    ended.when(correct(avslutOn("2023-01-31"))).thenRejected(EnrolmentRule.AVSLUT_BEFORE_START);
    ended.when(correct(avslutOn("2024-06-02"))).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void a_correction_may_not_make_two_enrolments_overlap() {
    given(started("2023-02-01"))
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-01-15"))
        .when(correct(startOn("2023-01-15")))
        .thenSomething();
    given(started("2023-02-01"))
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-01-15"))
        .when(correct(startOn("2023-01-14")))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
    given(started("2023-02-01"), ended("2023-11-30"))
        .other(started(OTHER, "2023-12-15"))
        .when(correct(avslutOn("2023-12-16")))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  @Test
  void the_kommun_of_the_start_stays_with_the_same_huvudman() {
    STARTED
        .when(correct(new Change(CorrectableField.START_KOMMUN, EKSJO, null)))
        .thenRejected(EnrolmentRule.HUVUDMAN_DIFFERS);
    given(started("2023-02-01"))
        .participant(registeredAt(EKSJO))
        .when(correct(new Change(CorrectableField.START_KOMMUN, EKSJO, ANEBY)))
        .then(
            corrected(1, Correction.of(CorrectableField.START_KOMMUN, ANEBY, EKSJO, runs(EKSJO))));
    STARTED
        .when(correct(new Change(CorrectableField.START_KOMMUN, new Kommun("0687"), null)))
        .thenRejected(EnrolmentRule.KOMMUN_OUTSIDE_INSATS);
  }

  @Test
  void a_transfer_is_moved_in_time_and_place() {
    Given moved = given(started("2023-02-01"), transferred(EKSJO, "2023-06-01"));

    moved
        .when(correct(new Change(CorrectableField.TRANSFER_ON, day("2023-06-02"), null)))
        .then(
            corrected(
                2,
                Correction.of(CorrectableField.TRANSFER_ON, day("2023-06-01"), day("2023-06-02"))));
    moved
        .when(correct(new Change(CorrectableField.TRANSFER_KOMMUN, NASSJO, null)))
        .then(
            corrected(
                2, Correction.of(CorrectableField.TRANSFER_KOMMUN, EKSJO, NASSJO, runs(NASSJO))));
    moved
        .when(correct(new Change(CorrectableField.TRANSFER_KOMMUN, ANEBY, null)))
        .thenRejected(EnrolmentRule.TRANSFER_TO_SAME_KOMMUN);
    moved
        .when(correct(new Change(CorrectableField.TRANSFER_ON, day("2023-01-31"), null)))
        .thenRejected(EnrolmentRule.TRANSFER_BEFORE_START);
  }

  @Test
  void of_several_transfers_one_is_named() {
    Given twice =
        given(
            started("2023-02-01"),
            transferred(EKSJO, "2023-06-01"),
            transferred(NASSJO, "2023-09-01"));

    twice
        .when(correct(new Change(CorrectableField.TRANSFER_ON, day("2023-08-01"), null)))
        .thenRejected(EntryRule.CORRECTION_AMBIGUOUS, "2, 3");
    twice
        .when(correct(new Change(CorrectableField.TRANSFER_ON, day("2023-08-01"), null), 3L))
        .then(
            corrected(
                3,
                Correction.of(CorrectableField.TRANSFER_ON, day("2023-09-01"), day("2023-08-01"))));
    twice
        .when(correct(new Change(CorrectableField.TRANSFER_ON, day("2023-06-01"), null), 3L))
        .thenRejected(EnrolmentRule.TRANSFERS_ON_ONE_DAY);
  }

  @Test
  void the_reason_of_an_avslut_is_corrected_and_the_corrections_own_reason_covers_a_mismatch() {
    given(
            started("2023-02-01"),
            assessed(AVSLUT, "2023-11-30", income(A_KASSA), Occupation.INGET),
            ended("2023-11-30"))
        .when(correct(new Change(CorrectableField.AVSLUT_REASON, ARBETE_UTAN_STOD, EGEN_BEGARAN)))
        .then(
            corrected(
                3, Correction.of(CorrectableField.AVSLUT_REASON, EGEN_BEGARAN, ARBETE_UTAN_STOD)));
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(correct(new Change(CorrectableField.AVSLUT_REASON, ANNAT_SKAL, null)))
        .thenRejected(EnrolmentRule.AVSLUT_NEEDS_TEXT);
  }

  @Test
  void without_an_avslut_there_is_none_to_correct() {
    STARTED.when(correct(avslutOn("2023-11-30"))).thenRejected(EntryRule.NOTHING_TO_CORRECT);
    given(started("2023-02-01"), ended("2023-11-30"), avslutWithdrawn(2))
        .when(correct(avslutOn("2023-11-29"), 2L))
        .thenRejected(EntryRule.NOTHING_TO_CORRECT);
  }

  @Test
  void income_and_occupation_of_an_assessment_are_corrected() {
    Given assessed =
        given(
            started("2023-02-01"),
            assessed(START, "2023-02-01", income(A_KASSA), null),
            assessed(AVSLUT, "2023-05-01", income(A_KASSA), null));

    assessed
        .when(correct(new Change(CorrectableField.INCOME, income(FORSORJNINGSSTOD), null), 2L))
        .then(
            corrected(
                2,
                Correction.of(CorrectableField.INCOME, income(A_KASSA), income(FORSORJNINGSSTOD))));
    assessed
        .when(
            correct(
                new Change(CorrectableField.INCOME, income(INGEN_OFFENTLIG, A_KASSA), null), 2L))
        .thenRejected(EnrolmentRule.INCOME_NONE_EXCLUDES_PUBLIC);
    assessed
        .when(correct(new Change(CorrectableField.OCCUPATION, Occupation.PRAKTIK, null), 3L))
        .then(corrected(3, Correction.of(CorrectableField.OCCUPATION, null, Occupation.PRAKTIK)));
    assessed
        .when(
            correct(
                new Change(CorrectableField.OCCUPATION, Occupation.PRAKTIK, Occupation.INGET), 3L))
        .thenRejected(EntryRule.CORRECTION_FROM_DIFFERS);
  }

  @Test
  void an_assessment_that_a_later_one_replaced_is_not_corrected() {
    given(
            started("2023-02-01"),
            assessed(START, "2023-02-01", income(A_KASSA), null),
            assessed(START, "2023-02-02", income(FORSORJNINGSSTOD), null))
        .when(correct(new Change(CorrectableField.OCCUPATION, Occupation.PRAKTIK, null), 2L))
        .thenRejected(EntryRule.NOTHING_TO_CORRECT);
  }

  @Test
  void efterstod_is_corrected_in_every_part() {
    Given supported =
        given(
            started("2023-02-01"),
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-01"),
            efterstodEnded(3, "2024-05-31"));

    supported
        .when(correct(new Change(CorrectableField.EFTERSTOD_FROM, day("2023-11-30"), null)))
        .then(
            corrected(
                3,
                Correction.of(
                    CorrectableField.EFTERSTOD_FROM, day("2023-12-01"), day("2023-11-30"))));
    supported
        .when(correct(new Change(CorrectableField.EFTERSTOD_FROM, day("2023-11-29"), null)))
        .thenRejected(EnrolmentRule.EFTERSTOD_BEFORE_AVSLUT);
    supported
        .when(correct(new Change(CorrectableField.EFTERSTOD_TO, day("2023-12-01"), null)))
        .then(
            corrected(
                4,
                Correction.of(
                    CorrectableField.EFTERSTOD_TO, day("2024-05-31"), day("2023-12-01"))));
    supported
        .when(correct(new Change(CorrectableField.EFTERSTOD_TO, day("2023-11-30"), null)))
        .thenRejected(EnrolmentRule.EFTERSTOD_ENDS_BEFORE_IT_BEGINS);
    supported
        .when(correct(new Change(CorrectableField.EFTERSTOD_PHASE, UNDER_INSKRIVNING, null)))
        .thenRejected(EnrolmentRule.EFTERSTOD_AFTER_AVSLUT);
    supported
        .when(
            correct(
                new Change(
                    CorrectableField.EFTERSTOD_RECIPIENT, EfterstodRecipient.DELTAGARE, null)))
        .then(
            corrected(
                3,
                Correction.of(
                    CorrectableField.EFTERSTOD_RECIPIENT,
                    EfterstodRecipient.BADA,
                    EfterstodRecipient.DELTAGARE)));
  }

  @Test
  void an_avslut_is_not_moved_past_the_efterstod_that_leans_on_it() {
    given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(correct(avslutOn("2023-12-01")))
        .thenSomething();
    given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(correct(avslutOn("2023-12-02")))
        .thenRejected(EnrolmentRule.EFTERSTOD_BEFORE_AVSLUT);
  }

  @Test
  void a_correction_of_a_correction_starts_from_the_present_value_and_names_the_first_event() {
    Given corrected =
        given(
            started("2023-02-01"),
            corrected(
                1, Correction.of(CorrectableField.START_ON, day("2023-02-01"), day("2023-02-02"))));

    corrected
        .when(correct(startOn("2023-02-03"), 2L))
        .then(
            corrected(
                1, Correction.of(CorrectableField.START_ON, day("2023-02-02"), day("2023-02-03"))));
    corrected
        .when(correct(new Change(CorrectableField.START_ON, day("2023-02-03"), day("2023-02-01"))))
        .thenRejected(EntryRule.CORRECTION_FROM_DIFFERS, "2023-02-02");
    corrected
        .when(correct(startOn("2023-02-02")))
        .thenRejected(EntryRule.CORRECTION_CHANGES_NOTHING);
    corrected.when(correct(startOn("2023-02-01"))).thenSomething();
  }

  @Test
  void a_correction_names_an_event_that_has_the_field_and_gives_a_reason() {
    STARTED.when(correct(startOn("2023-02-03"), 2L)).thenRejected(EntryRule.NOTHING_TO_CORRECT);
    STARTED
        .when(new CorrectEnrolment(E, startOn("2023-02-03"), null, ""))
        .thenRejected(CommonRule.TEXT_MISSING);
  }

  @Test
  void a_voided_enrolment_is_not_corrected_before_it_is_restored() {
    given(started("2023-02-01"), voided())
        .when(correct(startOn("2023-02-03")))
        .thenRejected(EnrolmentRule.VOIDED);
  }

  private static Change startOn(String to) {
    return new Change(CorrectableField.START_ON, day(to), null);
  }

  private static Change avslutOn(String to) {
    return new Change(CorrectableField.AVSLUT_ON, day(to), null);
  }

  private static CorrectEnrolment correct(Change change) {
    return correct(change, null);
  }

  private static CorrectEnrolment correct(Change change, @Nullable Long corrects) {
    return new CorrectEnrolment(E, change, corrects, "Fel");
  }
}
