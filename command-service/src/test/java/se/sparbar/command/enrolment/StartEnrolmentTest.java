package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Referrer;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.participant.ParticipantRule;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.ids.InsatsId;

class StartEnrolmentTest {
  @Test
  void a_participant_starts_in_a_kommun_of_the_insats() {
    given().when(start("2023-02-01")).then(started("2023-02-01"));
  }

  @Test
  void a_start_today_is_allowed() {
    given().when(start("2024-06-01")).then(started("2024-06-01"));
  }

  @Test
  void a_start_tomorrow_is_rejected() {
    given().when(start("2024-06-02")).thenRejected(CommonRule.IN_THE_FUTURE, "2024-06-02");
  }

  @Test
  void a_start_far_back_is_only_late() {
    given().when(start("2012-01-01")).then(started("2012-01-01"));
  }

  @Test
  void a_start_before_the_insats_starts_is_rejected() {
    given().when(start("2011-12-31")).thenRejected(EnrolmentRule.START_BEFORE_INSATS, "2012-01-01");
  }

  @Test
  void a_start_on_the_day_the_insats_ends_is_allowed_and_on_the_day_after_it_is_rejected() {
    InsatsEnded ended = new InsatsEnded(I, day("2023-06-30"));

    given().insats(ended).when(start("2023-06-30")).then(started("2023-06-30"));
    given().insats(ended).when(start("2023-07-01")).thenRejected(EnrolmentRule.START_AFTER_INSATS);
  }

  @Test
  void a_kommun_outside_the_insats_is_rejected_with_those_that_are_in_it() {
    given()
        .when(new StartEnrolment(E, P, I, new Kommun("0687"), day("2023-02-01")))
        .thenRejected(EnrolmentRule.KOMMUN_OUTSIDE_INSATS, "0604 Aneby, 0682 Nässjö, 0686 Eksjö");
  }

  @Test
  void the_kommuner_are_those_of_the_day_of_start() {
    InsatsRevised withoutAneby =
        new InsatsRevised(I, "SE", new TreeMap<>(Map.of(EKSJO, runs(EKSJO))), day("2024-01-01"));

    given().insats(withoutAneby).when(start("2023-12-31")).then(started("2023-12-31"));
    given()
        .insats(withoutAneby)
        .when(start("2024-01-01"))
        .thenRejected(EnrolmentRule.KOMMUN_OUTSIDE_INSATS);
  }

  @Test
  void an_unknown_insats_or_participant_is_rejected() {
    given()
        .insats(new Insats.NotStarted())
        .when(start("2023-02-01"))
        .thenRejected(InsatsRule.INSATS_UNKNOWN);
    given().nobody().when(start("2023-02-01")).thenRejected(ParticipantRule.PARTICIPANT_UNKNOWN);
  }

  @Test
  void nobody_starts_in_an_insats_that_counts_no_persons() {
    given()
        .insats(insatsAs(InsatsKind.INDIVIDINRIKTAD, Measure.VOLYM))
        .when(start("2023-02-01"))
        .thenRejected(EnrolmentRule.INSATS_WITHOUT_PERSONS);
    given()
        .insats(insatsAs(InsatsKind.STRUKTUROVERGRIPANDE, Measure.PERSONER))
        .when(start("2023-02-01"))
        .thenRejected(EnrolmentRule.INSATS_WITHOUT_PERSONS);
  }

  @Test
  void a_participant_of_another_huvudman_is_rejected() {
    given()
        .participant(registeredAt(EKSJO))
        .when(start("2023-02-01"))
        .thenRejected(EnrolmentRule.HUVUDMAN_DIFFERS, "0686 Eksjö", "0604 Aneby");
  }

  @Test
  void a_voided_enrolment_is_restored_and_not_started_again() {
    given(started("2023-02-01"), voided())
        .when(start("2023-02-01"))
        .thenRejected(EnrolmentRule.ENROLMENT_EXISTS);
    given(started("2023-02-01"), voided())
        .when(new ReceiveReferral(E, P, I, ANEBY, Referrer.FK, day("2023-01-09")))
        .thenRejected(EnrolmentRule.ENROLMENT_EXISTS);
  }

  @Test
  void an_enrolment_elsewhere_opens_no_other_huvudman() {
    given()
        .other(started(OTHER, "2022-01-01"), otherEnded("2022-12-31"))
        .when(new StartEnrolment(E, P, I, EKSJO, day("2023-02-01")))
        .thenRejected(EnrolmentRule.HUVUDMAN_DIFFERS);
  }

  @Test
  void a_participant_who_was_transferred_to_a_huvudman_may_start_there_again() {
    given()
        .participant(registeredAt(EKSJO))
        .other(started(OTHER, "2022-01-01"), otherEnded("2022-12-31"))
        .when(start("2023-02-01"))
        .then(started("2023-02-01"));
  }

  @Test
  void the_same_enrolment_does_not_start_twice() {
    given(started("2023-02-01"))
        .when(start("2023-02-01"))
        .thenRejected(EnrolmentRule.ENROLMENT_EXISTS);
  }

  @Test
  void a_second_open_enrolment_in_the_insats_is_rejected() {
    given()
        .other(started(OTHER, "2022-01-01"))
        .when(start("2023-02-01"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP, "2022-01-01");
  }

  @Test
  void exit_and_re_entry_on_one_day_are_two_enrolments() {
    given()
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-02-01"))
        .when(start("2023-02-01"))
        .then(started("2023-02-01"));
  }

  @Test
  void re_entry_the_day_before_the_exit_is_rejected() {
    given()
        .other(started(OTHER, "2022-01-01"), otherEnded("2023-02-01"))
        .when(start("2023-01-31"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  @Test
  void a_start_before_another_that_is_still_open_is_rejected_as_both_would_be_open() {
    given()
        .other(started(OTHER, "2023-02-01"))
        .when(start("2022-01-01"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  @Test
  void several_insatser_at_once_are_fine() {
    given()
        .other(
            new EnrolmentStarted(
                OTHER, P, new InsatsId(new UUID(3, 9)), ANEBY, runs(ANEBY), day("2022-01-01")))
        .when(start("2023-02-01"))
        .then(started("2023-02-01"));
  }

  @Test
  void a_voided_enrolment_is_in_nobodys_way() {
    given()
        .other(started(OTHER, "2022-01-01"), otherVoided())
        .when(start("2023-02-01"))
        .then(started("2023-02-01"));
  }

  private static StartEnrolment start(String on) {
    return new StartEnrolment(E, P, I, ANEBY, day(on));
  }

  private static Insats insatsAs(InsatsKind kind, Measure measure) {
    return new Insats.NotStarted().evolve(insatsOf(kind, measure));
  }
}
