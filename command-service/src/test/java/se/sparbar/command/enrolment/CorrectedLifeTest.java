package se.sparbar.command.enrolment;

import static se.sparbar.codes.ActivityKind.PRAKTIK;
import static se.sparbar.codes.ActivityKind.STUDIER;
import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;

class CorrectedLifeTest {
  private static final EnrolmentEvent[] REFERRAL = {
    referred("2023-01-09"), accepted("2023-01-16"), queued("2023-01-20"), started("2023-02-01")
  };

  @Test
  void the_steps_of_a_remiss_stay_in_their_order() {
    Given begun = given(REFERRAL);

    begun.when(to(CorrectableField.REFERRAL_ON, day("2023-01-16"))).thenSomething();
    begun
        .when(to(CorrectableField.REFERRAL_ON, day("2023-01-17")))
        .thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    begun.when(to(CorrectableField.ACCEPTED_ON, day("2023-01-20"))).thenSomething();
    begun
        .when(to(CorrectableField.ACCEPTED_ON, day("2023-01-21")))
        .thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    begun.when(to(CorrectableField.QUEUED_ON, day("2023-02-01"))).thenSomething();
    begun
        .when(to(CorrectableField.QUEUED_ON, day("2023-02-02")))
        .thenRejected(EnrolmentRule.START_BEFORE_REFERRAL);
    begun
        .when(to(CorrectableField.START_ON, day("2023-01-19")))
        .thenRejected(EnrolmentRule.START_BEFORE_REFERRAL);
    begun
        .when(to(CorrectableField.REFERRAL_KOMMUN, EKSJO))
        .thenRejected(EnrolmentRule.HUVUDMAN_DIFFERS);
    begun
        .when(to(CorrectableField.REFERRAL_ON, day("2011-12-31")))
        .thenRejected(EnrolmentRule.REFERRAL_BEFORE_INSATS);
  }

  @Test
  void the_end_of_a_remiss_is_moved_and_explained_anew() {
    given(referred("2023-01-09"), declined("2023-01-16"))
        .when(to(CorrectableField.DECLINED_ON, day("2023-01-08")))
        .thenRejected(EnrolmentRule.REFERRAL_STEP_TOO_EARLY);
    given(referred("2023-01-09"), declined("2023-01-16"))
        .when(to(CorrectableField.DECLINED_REASON, NotStartedReason.FLYTT))
        .then(
            corrected(
                2,
                Correction.of(
                    CorrectableField.DECLINED_REASON,
                    NotStartedReason.FEL_MALGRUPP,
                    NotStartedReason.FLYTT)));
    given(referred("2023-01-09"), accepted("2023-01-16"), referralWithdrawn("2023-02-01"))
        .when(to(CorrectableField.REFERRAL_WITHDRAWN_ON, day("2023-01-15")))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED);
    given(
            referred("2023-01-09"),
            accepted("2023-01-16"),
            queued("2023-01-20"),
            queueLeft("2023-02-01"))
        .when(to(CorrectableField.QUEUE_LEFT_ON, day("2023-01-19")))
        .thenRejected(EnrolmentRule.REFERRAL_CLOSED);
  }

  @Test
  void a_remiss_is_not_moved_into_another_enrolment() {
    given(referred("2023-02-09"))
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-01-15"))
        .when(to(CorrectableField.REFERRAL_ON, day("2023-01-14")))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  @Test
  void pauses_are_not_corrected_into_one_another() {
    Given rested =
        given(
            started("2023-02-01"),
            paused("2023-03-01"),
            resumed(2, "2023-04-01"),
            paused("2023-05-01"));

    rested.when(to(CorrectableField.RESUMED_ON, day("2023-05-01"))).thenSomething();
    rested
        .when(to(CorrectableField.RESUMED_ON, day("2023-05-02")))
        .thenRejected(EnrolmentRule.PAUSES_OVERLAP);
    rested
        .when(to(CorrectableField.RESUMED_ON, day("2023-03-01")))
        .thenRejected(EnrolmentRule.RESUMED_BEFORE_PAUSE);
    rested
        .when(to(CorrectableField.PAUSE_FROM, day("2023-03-31"), 4L))
        .thenRejected(EnrolmentRule.PAUSES_OVERLAP);
    rested
        .when(to(CorrectableField.PAUSE_FROM, day("2023-01-31"), 2L))
        .thenRejected(EnrolmentRule.PAUSE_BEFORE_START);
    rested
        .when(to(CorrectableField.START_ON, day("2023-03-02")))
        .thenRejected(EnrolmentRule.PAUSE_BEFORE_START);
  }

  @Test
  void activities_keep_their_order_and_their_place() {
    Given busy =
        given(
            started("2023-02-01"),
            activity(PRAKTIK, "2023-03-01"),
            activityEnded(2, "2023-04-01"),
            activity(STUDIER, "2023-03-15"),
            ended("2023-06-30"));

    busy.when(to(CorrectableField.ACTIVITY_TO, day("2023-02-28")))
        .thenRejected(EnrolmentRule.ACTIVITY_ENDS_BEFORE_IT_BEGINS);
    busy.when(to(CorrectableField.ACTIVITY_TO, day("2023-07-01")))
        .thenRejected(EnrolmentRule.ACTIVITY_STOPPED_AT_AVSLUT);
    busy.when(to(CorrectableField.ACTIVITY_FROM, day("2023-01-31"), 2L))
        .thenRejected(EnrolmentRule.ACTIVITY_BEFORE_START);
    busy.when(to(CorrectableField.ACTIVITY_KIND, PRAKTIK, 4L))
        .thenRejected(EnrolmentRule.ACTIVITIES_OVERLAP);
    busy.when(to(CorrectableField.AVSLUT_ON, day("2023-03-14")))
        .thenRejected(EnrolmentRule.ACTIVITY_STOPPED_AT_AVSLUT);
  }

  @Test
  void a_meeting_stays_within_the_enrolment_and_so_does_the_enrolment_around_it() {
    Given met = given(started("2023-02-01"), met("2023-03-01"), ended("2023-06-30"));

    met.when(to(CorrectableField.MEETING_ON, day("2023-01-31")))
        .thenRejected(EnrolmentRule.MEETING_BEFORE_START);
    met.when(to(CorrectableField.MEETING_ON, day("2023-07-01")))
        .thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
    met.when(to(CorrectableField.MEETING_ON, day("2024-06-02")))
        .thenRejected(CommonRule.IN_THE_FUTURE);
    met.when(to(CorrectableField.START_ON, day("2023-03-02")))
        .thenRejected(EnrolmentRule.MEETING_BEFORE_START);
    met.when(to(CorrectableField.AVSLUT_ON, day("2023-02-28")))
        .thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
    given(
            started("2023-02-01"),
            ended("2023-06-30"),
            efterstod(EFTER_AVSLUT, "2023-07-10"),
            met("2023-07-10"))
        .when(to(CorrectableField.EFTERSTOD_FROM, day("2023-07-11")))
        .thenRejected(EnrolmentRule.MEETING_AFTER_AVSLUT);
  }

  @Test
  void coaches_are_not_corrected_into_one() {
    Given coached =
        given(started("2023-02-01"), coached(KIM, "2023-02-01"), coached(ALEX, "2023-03-01"));

    coached.when(to(CorrectableField.COACH, KIM, 3L)).thenRejected(EnrolmentRule.COACH_THE_SAME);
    coached
        .when(to(CorrectableField.COACH_ON, day("2023-02-01"), 3L))
        .thenRejected(EnrolmentRule.COACHES_ON_ONE_DAY);
  }

  @Test
  void a_measurement_keeps_to_its_instrument() {
    Given measured =
        given(started("2023-02-01"), measured("2023-03-01", Map.of("stress", 2)))
            .instruments(MeasureProgressionTest.instruments(Answerer.DELTAGARE));

    measured
        .when(to(CorrectableField.PROGRESSION_ANSWERS, new TreeMap<>(Map.of("stress", 3))))
        .thenSomething();
    measured
        .when(to(CorrectableField.PROGRESSION_ANSWERS, new TreeMap<>(Map.of("stress", 9))))
        .thenRejected(EnrolmentRule.PROGRESSION_OUTSIDE_SCALE);
    measured
        .when(to(CorrectableField.PROGRESSION_ANSWERED_BY, Answerer.COACH))
        .thenRejected(EnrolmentRule.PROGRESSION_ANSWERED_BY_OTHER);
    measured
        .when(to(CorrectableField.PROGRESSION_ON, day("2023-01-31")))
        .thenRejected(EnrolmentRule.PROGRESSION_BEFORE_START);
  }

  @Test
  void a_follow_up_keeps_to_its_point_and_the_avslut_to_it() {
    Given followed = given(started("2020-02-01"), ended("2021-11-30"), followedUp(6, "2022-05-30"));

    followed
        .when(to(CorrectableField.FOLLOW_UP_MONTHS, 12))
        .thenRejected(EnrolmentRule.FOLLOW_UP_TOO_EARLY);
    followed
        .when(to(CorrectableField.FOLLOW_UP_MONTHS, 7))
        .thenRejected(EnrolmentRule.FOLLOW_UP_POINT_UNKNOWN);
    followed
        .when(to(CorrectableField.FOLLOWED_UP_ON, day("2022-04-29")))
        .thenRejected(EnrolmentRule.FOLLOW_UP_TOO_EARLY);
    followed
        .when(to(CorrectableField.FOLLOW_UP_OUTCOME, FollowUpOutcome.EJ_NADD))
        .thenRejected(EnrolmentRule.FOLLOW_UP_NOT_REACHED_BUT_TOLD);
    followed
        .when(to(CorrectableField.FOLLOW_UP_INCOME, income(IncomeSource.OKAND)))
        .thenSomething();
    followed
        .when(to(CorrectableField.AVSLUT_ON, day("2021-12-31")))
        .thenRejected(EnrolmentRule.FOLLOW_UP_TOO_EARLY);
  }

  @Test
  void a_follow_up_that_a_later_one_replaced_is_not_corrected() {
    given(
            started("2020-02-01"),
            ended("2021-11-30"),
            followedUp(6, "2022-05-30"),
            followedUp(6, "2022-06-15"))
        .when(to(CorrectableField.FOLLOWED_UP_ON, day("2022-05-31"), 3L))
        .thenRejected(EntryRule.NOTHING_TO_CORRECT);
  }

  @Test
  void a_correction_is_corrected_from_what_it_made() {
    given(
            started("2023-02-01"),
            met("2023-03-01"),
            corrected(
                2,
                Correction.of(CorrectableField.MEETING_ON, day("2023-03-01"), day("2023-03-02"))))
        .when(
            new CorrectEnrolment(
                E,
                new Change(CorrectableField.MEETING_ON, day("2023-03-03"), day("2023-03-02")),
                3L,
                "Fel"))
        .then(
            corrected(
                2,
                Correction.of(CorrectableField.MEETING_ON, day("2023-03-02"), day("2023-03-03"))));
  }

  @Test
  void what_was_taken_back_is_not_corrected_and_comes_back_as_it_was_corrected() {
    List<EnrolmentEvent> history =
        List.of(
            started("2023-02-01"),
            met("2023-03-01"),
            corrected(
                2,
                Correction.of(CorrectableField.MEETING_ON, day("2023-03-01"), day("2023-03-02"))),
            entryWithdrawn(2));
    given(history.toArray(EnrolmentEvent[]::new))
        .when(to(CorrectableField.MEETING_ON, day("2023-03-03"), 2L))
        .thenRejected(EntryRule.NOTHING_TO_CORRECT);
  }

  private static CorrectEnrolment to(CorrectableField field, Object value) {
    return to(field, value, null);
  }

  private static CorrectEnrolment to(
      CorrectableField field, Object value, @Nullable Long corrects) {
    return new CorrectEnrolment(E, new Change(field, value, null), corrects, "Fel");
  }
}
