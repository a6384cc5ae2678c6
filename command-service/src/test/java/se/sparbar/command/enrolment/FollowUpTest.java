package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.FollowedUp;

class FollowUpTest {
  private static final Given ENDED = given(started("2020-02-01"), ended("2021-11-30"));

  @Test
  void what_became_of_a_person_six_months_after_the_avslut() {
    ENDED
        .when(followUp(6, "2022-05-30"))
        .then(
            new FollowedUp(
                E,
                6,
                FollowUpOutcome.STUDIER,
                income(IncomeSource.STUDIESTOD),
                null,
                day("2022-05-30")));
  }

  @Test
  void a_month_before_its_point_at_the_earliest_and_however_late() {
    ENDED.when(followUp(6, "2022-04-30")).thenSomething();
    ENDED.when(followUp(6, "2022-04-29")).thenRejected(EnrolmentRule.FOLLOW_UP_TOO_EARLY);
    ENDED.when(followUp(12, "2022-10-30")).thenSomething();
    ENDED.when(followUp(12, "2022-10-29")).thenRejected(EnrolmentRule.FOLLOW_UP_TOO_EARLY);
    ENDED.when(followUp(24, "2023-10-30")).thenSomething();
    ENDED.when(followUp(24, "2023-10-29")).thenRejected(EnrolmentRule.FOLLOW_UP_TOO_EARLY);
    ENDED.when(followUp(6, "2024-06-01")).thenSomething();
    ENDED.when(followUp(6, "2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 7, 18, 25, -6})
  void at_no_other_point(int months) {
    ENDED.when(followUp(months, "2024-06-01")).thenRejected(EnrolmentRule.FOLLOW_UP_POINT_UNKNOWN);
  }

  @Test
  void only_after_an_avslut_which_is_not_taken_back_or_moved_from_under_it() {
    given(started("2020-02-01"))
        .when(followUp(6, "2022-05-30"))
        .thenRejected(EnrolmentRule.FOLLOW_UP_NEEDS_AVSLUT);
    given(started("2020-02-01"), ended("2021-11-30"), followedUp(6, "2022-05-30"))
        .when(new WithdrawAvslut(E, "Fel"))
        .thenRejected(EnrolmentRule.FOLLOW_UP_NEEDS_AVSLUT);
  }

  @Test
  void who_was_reached_has_said_something_and_who_was_not_has_said_nothing() {
    ENDED.when(followUp(FollowUpOutcome.ANNAT, null)).thenRejected(EnrolmentRule.INCOME_MISSING);
    ENDED.when(followUp(FollowUpOutcome.ANNAT, null, IncomeSource.OKAND)).thenSomething();
    ENDED
        .when(
            followUp(
                FollowUpOutcome.ANNAT, null, IncomeSource.INGEN_OFFENTLIG, IncomeSource.A_KASSA))
        .thenRejected(EnrolmentRule.INCOME_NONE_EXCLUDES_PUBLIC);
    ENDED.when(followUp(FollowUpOutcome.EJ_NADD, null)).thenSomething();
    ENDED
        .when(new FollowUp(E, 6, FollowUpOutcome.EJ_NADD, null, null, day("2022-05-30")))
        .thenSomething();
    ENDED
        .when(followUp(FollowUpOutcome.EJ_NADD, null, IncomeSource.OKAND))
        .thenRejected(EnrolmentRule.FOLLOW_UP_NOT_REACHED_BUT_TOLD);
    ENDED
        .when(followUp(FollowUpOutcome.EJ_NADD, Occupation.INGET))
        .thenRejected(EnrolmentRule.FOLLOW_UP_NOT_REACHED_BUT_TOLD);
  }

  private static FollowUp followUp(int months, String on) {
    return new FollowUp(
        E, months, FollowUpOutcome.STUDIER, income(IncomeSource.STUDIESTOD), null, day(on));
  }

  private static FollowUp followUp(
      FollowUpOutcome outcome, @Nullable Occupation occupation, IncomeSource... income) {
    return new FollowUp(
        E, 6, outcome, new TreeSet<>(income(income)), occupation, day("2022-05-30"));
  }
}
