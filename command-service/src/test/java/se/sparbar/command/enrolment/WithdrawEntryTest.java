package se.sparbar.command.enrolment;

import static se.sparbar.codes.ActivityKind.PRAKTIK;
import static se.sparbar.codes.AssessmentPoint.START;
import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.IncomeSource;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.EnrolmentEvent;

class WithdrawEntryTest {
  private static final Given MET = given(started("2023-02-01"), met("2023-03-01"));

  @Test
  void an_entry_never_happened() {
    MET.when(withdraw(2)).then(entryWithdrawn(2));
    given(started("2023-02-01"), met("2023-03-01"), entryWithdrawn(2))
        .when(withdraw(2))
        .thenRejected(EnrolmentRule.ENTRY_UNKNOWN);
    MET.when(withdraw(3)).thenRejected(EnrolmentRule.ENTRY_UNKNOWN);
    MET.when(new WithdrawEntry(E, 2, "")).thenRejected(CommonRule.TEXT_MISSING);
  }

  @Test
  void the_beginning_and_what_has_its_own_way_are_not_taken_back_so() {
    MET.when(withdraw(1)).thenRejected(EnrolmentRule.ENTRY_IS_THE_BEGINNING);
    given(referred("2023-01-09"))
        .when(withdraw(1))
        .thenRejected(EnrolmentRule.ENTRY_IS_THE_BEGINNING);
    Given ended =
        given(started("2023-02-01"), ended("2023-11-30"), efterstod(EFTER_AVSLUT, "2023-12-01"));
    ended.when(withdraw(2)).thenRejected(EnrolmentRule.ENTRY_HAS_ITS_OWN_WITHDRAWAL);
    ended.when(withdraw(3)).thenRejected(EnrolmentRule.ENTRY_HAS_ITS_OWN_WITHDRAWAL);
  }

  @Test
  void what_was_taken_back_comes_back() {
    given(started("2023-02-01"), met("2023-03-01"), entryWithdrawn(2))
        .when(withdraw(3))
        .then(entryWithdrawn(3));
    given(started("2023-02-01"), ended("2023-11-30"), avslutWithdrawn(2))
        .when(withdraw(3))
        .thenSomething();
  }

  @Test
  void unless_it_does_not_go_with_the_rest_any_more() {
    given(started("2023-02-01"), paused("2023-03-01"), entryWithdrawn(2), paused("2023-03-15"))
        .when(withdraw(3))
        .thenRejected(EnrolmentRule.PAUSES_OVERLAP);
    given(started("2023-02-01"), ended("2023-11-30"), avslutWithdrawn(2), ended("2023-12-15"))
        .when(withdraw(3))
        .thenRejected(EnrolmentRule.ALREADY_ENDED, "2023-11-30");
    given(
            started("2023-02-01"),
            paused("2023-03-01"),
            resumed(2, "2023-04-01"),
            entryWithdrawn(3),
            resumed(2, "2023-05-01"))
        .when(withdraw(4))
        .thenRejected(EnrolmentRule.ENDED_TWICE, 2);
    given(referred("2023-01-09"), declined("2023-01-16"), entryWithdrawn(2), accepted("2023-01-17"))
        .when(withdraw(3))
        .thenRejected(EnrolmentRule.REFERRAL_ALREADY_ACCEPTED);
  }

  @Test
  void nothing_that_depends_on_it_is_left_hanging() {
    given(referred("2023-01-09"), accepted("2023-01-16"), queued("2023-01-20"))
        .when(withdraw(2))
        .thenRejected(EnrolmentRule.REFERRAL_NOT_ACCEPTED);
    given(referred("2023-01-09"), accepted("2023-01-16"), started("2023-02-01"))
        .when(withdraw(2))
        .thenRejected(EnrolmentRule.REFERRAL_NOT_ACCEPTED);
    given(
            started("2023-02-01"),
            transferred(EKSJO, "2023-03-01"),
            transferred(NASSJO, "2023-04-01"),
            transferred(EKSJO, "2023-05-01"))
        .when(withdraw(3))
        .thenRejected(EnrolmentRule.TRANSFER_TO_SAME_KOMMUN);
  }

  @Test
  void an_end_falls_with_what_it_ends_and_comes_back_with_it() {
    Given gone =
        given(
            started("2023-02-01"),
            activity(PRAKTIK, "2023-03-01"),
            activityEnded(2, "2023-04-01"),
            entryWithdrawn(2));

    gone.when(withdraw(3)).thenRejected(EnrolmentRule.ENTRY_UNKNOWN);
    gone.when(withdraw(4)).thenSomething();
    given(started("2023-02-01"), activity(PRAKTIK, "2023-03-01"), activityEnded(2, "2023-04-01"))
        .when(withdraw(3))
        .thenSomething();
  }

  @Test
  void a_restored_avslut_makes_room_for_no_second_enrolment() {
    given(started("2023-02-01"), ended("2023-11-30"))
        .other(started(OTHER, "2024-01-01"))
        .when(new WithdrawAvslut(E, "Fel"))
        .thenRejected(EnrolmentRule.ENROLMENTS_OVERLAP);
  }

  private static WithdrawEntry withdraw(long version) {
    return new WithdrawEntry(E, version, "Fel");
  }

  static Stream<List<EnrolmentEvent>> histories() {
    EnrolmentEvent start = started("2023-02-01");
    return Stream.of(
        List.of(referred("2023-01-09"), accepted("2023-01-10")),
        List.of(referred("2023-01-09"), declined("2023-01-10")),
        List.of(referred("2023-01-09"), referralWithdrawn("2023-01-10")),
        List.of(referred("2023-01-09"), accepted("2023-01-10"), queued("2023-01-10")),
        List.of(
            referred("2023-01-09"),
            accepted("2023-01-10"),
            queued("2023-01-10"),
            queueLeft("2023-01-11")),
        List.of(start, assessed(START, "2023-02-01", income(IncomeSource.OKAND), null)),
        List.of(start, transferred(EKSJO, "2023-03-01")),
        List.of(start, coached(KIM, "2023-02-01")),
        List.of(start, paused("2023-03-01")),
        List.of(start, paused("2023-03-01"), resumed(2, "2023-03-09")),
        List.of(start, activity(PRAKTIK, "2023-03-01")),
        List.of(start, activity(PRAKTIK, "2023-03-01"), activityEnded(2, "2023-03-09")),
        List.of(start, measured("2023-03-01", Map.of("stress", 2))),
        List.of(start, met("2023-03-01")),
        List.of(
            start,
            ended("2023-11-30"),
            efterstod(EFTER_AVSLUT, "2023-12-01"),
            efterstodEnded(3, "2023-12-31")),
        List.of(start, ended("2023-11-30"), followedUp(6, "2024-05-30")));
  }

  @ParameterizedTest
  @MethodSource("histories")
  void everything_but_the_beginning_the_avslut_and_the_efterstod_is_taken_back_so(
      List<EnrolmentEvent> history) {
    given(history.toArray(EnrolmentEvent[]::new))
        .when(withdraw(history.size()))
        .then(entryWithdrawn(history.size()));
  }
}
