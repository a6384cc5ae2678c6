package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.ANEBY;
import static se.sparbar.command.enrolment.Words.E;
import static se.sparbar.command.enrolment.Words.EKSJO;
import static se.sparbar.command.enrolment.Words.I;
import static se.sparbar.command.enrolment.Words.P;
import static se.sparbar.command.enrolment.Words.day;
import static se.sparbar.command.enrolment.Words.ended;
import static se.sparbar.command.enrolment.Words.met;
import static se.sparbar.command.enrolment.Words.registered;
import static se.sparbar.command.enrolment.Words.started;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_PROTECTED;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;

class ProtectionTest {
  private static final Participant PROTECTED =
      new Participant.Unknown()
          .evolve(registered())
          .evolve(new IdentityProtected(P, day("2023-09-01")));

  @Test
  void one_who_is_protected_starts_moves_and_leaves_nowhere_as_a_person() {
    given()
        .participant(PROTECTED)
        .when(new StartEnrolment(E, P, I, ANEBY, day("2023-02-01")))
        .thenRejected(PARTICIPANT_PROTECTED);
    given(started("2023-02-01"))
        .participant(PROTECTED)
        .when(new Transfer(E, EKSJO, day("2023-06-01")))
        .thenRejected(PARTICIPANT_PROTECTED);
    given(started("2023-02-01"))
        .participant(PROTECTED)
        .when(new RecordAvslut(E, day("2023-11-30"), AvslutReason.STUDIER, null))
        .thenRejected(PARTICIPANT_PROTECTED);
  }

  static Stream<EnrolmentCommand> additions() {
    return Stream.concat(
        ConsentTest.additions(),
        Stream.of(new RecordAvslut(E, day("2023-08-31"), AvslutReason.STUDIER, null)));
  }

  @ParameterizedTest
  @MethodSource("additions")
  void nothing_more_is_recorded_of_them_whatever_day_it_is_of(EnrolmentCommand addition) {
    Given started = given(started("2023-02-01"));

    started.when(addition).thenSomething();
    started.participant(PROTECTED).when(addition).thenRejected(PARTICIPANT_PROTECTED);
  }

  @Test
  void nobody_is_followed_after_an_avslut_either() {
    given(started("2023-02-01"), ended("2023-08-01"))
        .participant(PROTECTED)
        .when(new StartEfterstod(E, EFTER_AVSLUT, EfterstodRecipient.BADA, day("2023-08-02"), null))
        .thenRejected(PARTICIPANT_PROTECTED);
  }

  @Test
  void when_the_protection_is_taken_back_they_are_recorded_again() {
    given(started("2023-02-01"))
        .participant(
            PROTECTED.evolve(new ParticipantEntryWithdrawn(P, 2, day("2023-10-01"), "Fel")))
        .when(new RecordAvslut(E, day("2023-11-30"), AvslutReason.STUDIER, null))
        .thenSomething();
  }

  @Test
  void what_stands_about_them_is_still_set_right_and_taken_back() {
    Given known = given(started("2023-02-01"), met("2023-03-01"), ended("2023-08-01"));

    known
        .participant(PROTECTED)
        .when(
            new CorrectEnrolment(
                E, new Change(CorrectableField.START_ON, day("2023-02-02"), null), null, "Fel"))
        .thenSomething();
    known.participant(PROTECTED).when(new WithdrawEntry(E, 2, "Fel")).thenSomething();
    known.participant(PROTECTED).when(new WithdrawAvslut(E, "Fel")).thenSomething();
    known.participant(PROTECTED).when(new VoidEnrolment(E, "Fel person")).thenSomething();
  }
}
