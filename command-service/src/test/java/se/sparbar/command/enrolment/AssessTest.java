package se.sparbar.command.enrolment;

import static se.sparbar.codes.AssessmentPoint.AVSLUT;
import static se.sparbar.codes.AssessmentPoint.START;
import static se.sparbar.codes.AssessmentPoint.UNDER;
import static se.sparbar.codes.AssessmentPoint.UPPFOLJNING;
import static se.sparbar.codes.IncomeSource.A_KASSA;
import static se.sparbar.codes.IncomeSource.FORSORJNINGSSTOD;
import static se.sparbar.codes.IncomeSource.INGEN_OFFENTLIG;
import static se.sparbar.codes.IncomeSource.LON_MED_STOD;
import static se.sparbar.codes.IncomeSource.LON_UTAN_STOD;
import static se.sparbar.codes.IncomeSource.OKAND;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.Assessed;

class AssessTest {
  @Test
  void an_assessment_says_what_the_person_lives_on() {
    given(started("2023-02-01"))
        .when(assess(START, "2023-02-01", FORSORJNINGSSTOD, A_KASSA))
        .then(assessed(START, "2023-02-01", income(A_KASSA, FORSORJNINGSSTOD), null));
  }

  @Test
  void wages_may_stand_beside_public_support_and_beside_none() {
    given(started("2023-02-01"))
        .when(assess(START, "2023-02-01", LON_MED_STOD, FORSORJNINGSSTOD))
        .thenSomething();
    given(started("2023-02-01"))
        .when(assess(START, "2023-02-01", LON_UTAN_STOD, INGEN_OFFENTLIG))
        .thenSomething();
  }

  @ParameterizedTest
  @MethodSource("se.sparbar.codes.IncomeSource#all")
  void no_public_support_excludes_every_public_source(IncomeSource source) {
    Given asked =
        given(started("2023-02-01")).when(assess(START, "2023-02-01", INGEN_OFFENTLIG, source));
    if (source.isPublic()) {
      asked.thenRejected(EnrolmentRule.INCOME_NONE_EXCLUDES_PUBLIC, source.label());
    } else if (source.equals(OKAND)) {
      asked.thenRejected(EnrolmentRule.INCOME_UNKNOWN_STANDS_ALONE);
    } else {
      asked.thenSomething();
    }
  }

  @Test
  void at_least_one_source_is_named_or_that_it_is_unknown() {
    given(started("2023-02-01"))
        .when(assess(START, "2023-02-01"))
        .thenRejected(EnrolmentRule.INCOME_MISSING);
    given(started("2023-02-01")).when(assess(START, "2023-02-01", OKAND)).thenSomething();
    given(started("2023-02-01"))
        .when(assess(START, "2023-02-01", OKAND, LON_MED_STOD))
        .thenRejected(EnrolmentRule.INCOME_UNKNOWN_STANDS_ALONE);
  }

  @Test
  void a_start_assessment_may_be_made_90_days_before_the_start_but_not_earlier() {
    given(started("2023-04-01")).when(assess(START, "2023-01-01", OKAND)).thenSomething();
    given(started("2023-04-01"))
        .when(assess(START, "2022-12-31", OKAND))
        .thenRejected(EnrolmentRule.ASSESSED_TOO_EARLY);
  }

  @Test
  void an_exit_assessment_may_be_made_from_the_start_on() {
    given(started("2023-04-01")).when(assess(AVSLUT, "2023-04-01", OKAND)).thenSomething();
    given(started("2023-04-01"))
        .when(assess(AVSLUT, "2023-03-31", OKAND))
        .thenRejected(EnrolmentRule.EXIT_ASSESSED_BEFORE_START);
  }

  @Test
  void an_assessment_in_the_future_is_rejected() {
    given(started("2023-04-01"))
        .when(assess(START, "2024-06-02", OKAND))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void an_exit_assessment_that_contradicts_the_avslut_before_it_needs_a_reason() {
    Given afterAvslut = given(started("2023-02-01"), ended("2023-11-30", AvslutReason.STUDIER));

    afterAvslut
        .when(assess(AVSLUT, Occupation.INGET, null))
        .thenRejected(EnrolmentRule.WARNING_EXIT_ASSESSMENT_DIFFERS);
    afterAvslut
        .when(assess(AVSLUT, Occupation.INGET, "Antagen till hösten"))
        .then(
            new Assessed(
                E,
                AVSLUT,
                day("2023-12-01"),
                income(OKAND),
                Occupation.INGET,
                null,
                null,
                "Antagen till hösten"));
    afterAvslut.when(assess(AVSLUT, Occupation.STUDERAR, null)).thenSomething();
    afterAvslut.when(assess(START, Occupation.INGET, null)).thenSomething();
  }

  @Test
  void during_the_insats_is_from_start_to_avslut() {
    Given ended = given(started("2023-02-01"), ended("2023-11-30"));

    ended.when(assess(UNDER, "2023-02-01", OKAND)).thenSomething();
    ended
        .when(assess(UNDER, "2023-01-31", OKAND))
        .thenRejected(EnrolmentRule.ASSESSED_BEFORE_START);
    ended.when(assess(UNDER, "2023-11-30", OKAND)).thenSomething();
    ended
        .when(assess(UNDER, "2023-12-01", OKAND))
        .thenRejected(EnrolmentRule.ASSESSED_AFTER_AVSLUT);
  }

  @Test
  void at_follow_up_is_from_the_avslut_on() {
    Given ended = given(started("2023-02-01"), ended("2023-11-30"));

    ended.when(assess(UPPFOLJNING, "2023-11-30", OKAND)).thenSomething();
    ended
        .when(assess(UPPFOLJNING, "2023-11-29", OKAND))
        .thenRejected(EnrolmentRule.FOLLOW_UP_ASSESSED_BEFORE_AVSLUT);
    given(started("2023-02-01"))
        .when(assess(UPPFOLJNING, "2023-11-30", OKAND))
        .thenRejected(EnrolmentRule.FOLLOW_UP_ASSESSED_WITHOUT_AVSLUT);
  }

  private static Assess assess(AssessmentPoint point, String on, IncomeSource... sources) {
    return new Assess(E, point, day(on), income(sources), null, null, null, null);
  }

  private static Assess assess(
      AssessmentPoint point, Occupation occupation, @Nullable String reasonForMismatch) {
    return new Assess(
        E, point, day("2023-12-01"), income(OKAND), occupation, null, null, reasonForMismatch);
  }
}
