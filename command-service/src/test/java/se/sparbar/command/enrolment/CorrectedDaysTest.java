package se.sparbar.command.enrolment;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.IncomeSource;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.EnrolmentEvent;

/// A day that a rättelse moves is held against what a first registration is.
class CorrectedDaysTest {
  static Stream<Arguments> days() {
    return Stream.of(
        arguments(CorrectableField.START_ON, List.of(started("2023-02-01"))),
        arguments(
            CorrectableField.TRANSFER_ON,
            List.of(started("2023-02-01"), transferred(EKSJO, "2023-06-01"))),
        arguments(
            CorrectableField.ASSESSED_ON,
            List.of(
                started("2023-02-01"),
                assessed(AssessmentPoint.START, "2023-02-01", income(IncomeSource.OKAND), null))),
        arguments(
            CorrectableField.EFTERSTOD_FROM,
            List.of(
                started("2023-02-01"), efterstod(EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01"))),
        arguments(
            CorrectableField.EFTERSTOD_TO,
            List.of(
                started("2023-02-01"),
                ended("2023-11-30"),
                efterstod(EfterstodPhase.EFTER_AVSLUT, "2023-12-01"),
                efterstodEnded(3, "2023-12-31"))),
        arguments(CorrectableField.REFERRAL_ON, List.of(referred("2023-01-09"))),
        arguments(
            CorrectableField.ACCEPTED_ON, List.of(referred("2023-01-09"), accepted("2023-01-10"))),
        arguments(
            CorrectableField.FOLLOWED_UP_ON,
            List.of(started("2023-02-01"), ended("2023-11-30"), followedUp(6, "2024-05-30"))),
        arguments(
            CorrectableField.PAUSE_FROM, List.of(started("2023-02-01"), paused("2023-03-01"))),
        arguments(
            CorrectableField.ACTIVITY_FROM,
            List.of(started("2023-02-01"), activity(ActivityKind.PRAKTIK, "2023-03-01"))),
        arguments(CorrectableField.MEETING_ON, List.of(started("2023-02-01"), met("2023-03-01"))));
  }

  @ParameterizedTest
  @MethodSource("days")
  void no_day_is_moved_into_the_future(CorrectableField field, List<EnrolmentEvent> history) {
    given(history.toArray(EnrolmentEvent[]::new))
        .when(correct(new Change(field, Given.TODAY.plusDays(1), null)))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void efterstod_under_inskrivning_is_not_moved_past_the_avslut_that_stopped_it() {
    given(
            started("2023-02-01"),
            efterstod(EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01"),
            efterstodEnded(2, "2023-04-30"),
            ended("2023-11-30"))
        .when(correct(new Change(CorrectableField.EFTERSTOD_TO, day("2023-12-01"), null)))
        .thenRejected(EnrolmentRule.EFTERSTOD_STOPPED_AT_AVSLUT);
  }

  private static CorrectEnrolment correct(Change change) {
    return new CorrectEnrolment(E, change, null, "Fel");
  }
}
