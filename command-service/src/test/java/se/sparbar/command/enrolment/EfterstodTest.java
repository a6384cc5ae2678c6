package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.codes.EfterstodPhase.UNDER_INSKRIVNING;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.command.rule.CommonRule;

class EfterstodTest {
  @Test
  void efter_avslut_from_the_day_of_the_avslut_on() {
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(EFTER_AVSLUT, "2023-11-30"))
        .then(efterstod(EFTER_AVSLUT, "2023-11-30"));
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(EFTER_AVSLUT, "2023-11-29"))
        .thenRejected(EnrolmentRule.EFTERSTOD_BEFORE_AVSLUT);
  }

  @Test
  void efter_avslut_needs_an_avslut() {
    given(started("2023-02-01"))
        .when(start(EFTER_AVSLUT, "2023-12-01"))
        .thenRejected(EnrolmentRule.EFTERSTOD_NEEDS_AVSLUT);
  }

  @Test
  void under_inskrivning_needs_an_enrolment_that_is_open_on_that_day() {
    given(started("2023-02-01"))
        .when(start(UNDER_INSKRIVNING, "2023-02-01"))
        .then(efterstod(UNDER_INSKRIVNING, "2023-02-01"));
    given(started("2023-02-01"))
        .when(start(UNDER_INSKRIVNING, "2023-01-31"))
        .thenRejected(EnrolmentRule.EFTERSTOD_BEFORE_START);
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(UNDER_INSKRIVNING, "2023-11-30"))
        .thenSomething();
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(UNDER_INSKRIVNING, "2023-12-01"))
        .thenRejected(EnrolmentRule.EFTERSTOD_AFTER_AVSLUT);
  }

  @Test
  void one_that_is_over_is_given_with_its_last_day() {
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(EFTER_AVSLUT, "2023-12-01", "2024-05-31"))
        .then(efterstod(EFTER_AVSLUT, "2023-12-01"), efterstodEnded(3, "2024-05-31"));
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(EFTER_AVSLUT, "2023-12-01", "2023-11-30"))
        .thenRejected(CommonRule.ENDS_BEFORE_IT_BEGINS);
    given(started("2023-02-01"), ended("2023-11-30"))
        .when(start(EFTER_AVSLUT, "2023-12-01", "2024-06-02"))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void there_is_one_at_a_time() {
    given(started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"))
        .when(start(UNDER_INSKRIVNING, "2023-07-01"))
        .thenRejected(EnrolmentRule.EFTERSTOD_OVERLAPS, "2023-06-01");
    given(
            started("2023-02-01"),
            efterstod(UNDER_INSKRIVNING, "2023-06-01"),
            efterstodEnded(2, "2023-07-01"))
        .when(start(UNDER_INSKRIVNING, "2023-07-01"))
        .thenSomething();
    given(
            started("2023-02-01"),
            efterstod(UNDER_INSKRIVNING, "2023-06-01"),
            efterstodEnded(2, "2023-07-02"))
        .when(start(UNDER_INSKRIVNING, "2023-07-01"))
        .thenRejected(EnrolmentRule.EFTERSTOD_OVERLAPS);
  }

  @Test
  void what_went_on_under_inskrivning_stops_at_the_avslut_and_makes_room_for_what_follows() {
    given(started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"), ended("2023-11-30"))
        .when(start(EFTER_AVSLUT, "2023-11-30"))
        .then(efterstod(EFTER_AVSLUT, "2023-11-30"));
  }

  @Test
  void the_one_that_goes_on_is_ended_from_its_first_day_on() {
    given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(end("2023-12-01", null))
        .then(efterstodEnded(3, "2023-12-01"));
    given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(end("2023-11-30", null))
        .thenRejected(EnrolmentRule.EFTERSTOD_ENDS_BEFORE_IT_BEGINS);
    given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(end("2024-06-02", null))
        .thenRejected(CommonRule.IN_THE_FUTURE);
  }

  @Test
  void under_inskrivning_does_not_end_after_the_avslut() {
    Given stopped =
        given(
            started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"), ended("2023-11-30"));
    stopped.when(end("2023-11-30", null)).then(efterstodEnded(2, "2023-11-30"));
    stopped.when(end("2023-12-01", null)).thenRejected(EnrolmentRule.EFTERSTOD_STOPPED_AT_AVSLUT);
  }

  @Test
  void after_the_avslut_the_one_that_follows_it_is_meant() {
    given(
            started("2023-02-01"),
            efterstod(UNDER_INSKRIVNING, "2023-06-01"),
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-01"))
        .when(end("2024-01-31", null))
        .then(efterstodEnded(4, "2024-01-31"));
  }

  @Test
  void none_is_ended_that_does_not_go_on() {
    given(started("2023-02-01"))
        .when(end("2023-03-01", null))
        .thenRejected(EnrolmentRule.EFTERSTOD_NOT_OPEN);
    Given over =
        given(
            started("2023-02-01"),
            efterstod(UNDER_INSKRIVNING, "2023-06-01"),
            efterstodEnded(2, "2023-07-01"));
    over.when(end("2023-08-01", 2L)).thenRejected(EnrolmentRule.EFTERSTOD_NOT_OPEN);
    over.when(end("2023-08-01", 3L)).thenRejected(EnrolmentRule.EFTERSTOD_UNKNOWN);
  }

  @Test
  void a_withdrawn_one_never_happened() {
    given(started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"))
        .when(new WithdrawEfterstod(E, null, "Fel"))
        .then(efterstodWithdrawn(2));
    given(started("2023-02-01"), efterstod(UNDER_INSKRIVNING, "2023-06-01"), efterstodWithdrawn(2))
        .when(start(UNDER_INSKRIVNING, "2023-06-01"))
        .then(efterstod(UNDER_INSKRIVNING, "2023-06-01"));
  }

  @Test
  void among_several_it_is_said_which_is_withdrawn() {
    Given two =
        given(
            started("2023-02-01"),
            efterstod(UNDER_INSKRIVNING, "2023-06-01"),
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-01"));
    two.when(new WithdrawEfterstod(E, null, "Fel"))
        .thenRejected(EnrolmentRule.EFTERSTOD_AMBIGUOUS, "2 (2023-06-01), 4 (2023-12-01)");
    two.when(new WithdrawEfterstod(E, 4L, "Fel")).then(efterstodWithdrawn(4));
    two.when(new WithdrawEfterstod(E, 3L, "Fel")).thenRejected(EnrolmentRule.EFTERSTOD_UNKNOWN);
  }

  @Test
  void where_there_is_none_none_is_withdrawn() {
    given(started("2023-02-01"))
        .when(new WithdrawEfterstod(E, null, "Fel"))
        .thenRejected(EnrolmentRule.EFTERSTOD_NONE);
  }

  private static StartEfterstod start(EfterstodPhase phase, String from) {
    return new StartEfterstod(E, phase, EfterstodRecipient.BADA, day(from), null);
  }

  private static StartEfterstod start(EfterstodPhase phase, String from, String to) {
    return new StartEfterstod(E, phase, EfterstodRecipient.BADA, day(from), day(to));
  }

  private static EndEfterstod end(String on, @Nullable Long started) {
    return new EndEfterstod(E, day(on), started);
  }
}
