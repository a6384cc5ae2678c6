package se.sparbar.command.enrolment;

import static se.sparbar.codes.EfterstodPhase.EFTER_AVSLUT;
import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.*;

import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.ids.InsatsId;

/// Rule 10, on both sides.
class ConsentTest {
  private static final Participant WITHDRAWN =
      new Participant.Unknown()
          .evolve(registered())
          .evolve(new ConsentGiven(P, I, day("2023-02-01")))
          .evolve(new ConsentWithdrawn(P, I, day("2023-09-01")));

  static Stream<EnrolmentCommand> additions() {
    return Stream.of(
        new Assess(
            E,
            AssessmentPoint.START,
            day("2023-02-01"),
            income(IncomeSource.OKAND),
            null,
            null,
            null,
            null),
        new Transfer(E, EKSJO, day("2023-05-01")),
        new AssignCoach(E, KIM, day("2023-02-01")),
        new Pause(E, PauseReason.SJUKDOM, day("2023-03-01"), null),
        new StartActivity(E, ActivityKind.PRAKTIK, day("2023-03-01"), null),
        new HoldMeeting(E, MeetingKind.SIP, Mode.PLATS, new TreeSet<>(), day("2023-03-01")));
  }

  @ParameterizedTest
  @MethodSource("additions")
  void nothing_more_is_recorded_whatever_day_it_is_of(EnrolmentCommand addition) {
    Given started = given(started("2023-02-01"));

    started.when(addition).thenSomething();
    started
        .participant(WITHDRAWN)
        .when(addition)
        .thenRejected(EnrolmentRule.CONSENT_WITHDRAWN, "2023-09-01");
  }

  @Test
  void but_for_the_avslut() {
    given(started("2023-02-01"))
        .participant(WITHDRAWN)
        .when(new RecordAvslut(E, day("2023-09-15"), AvslutReason.SAMTYCKE_ATERKALLAT, null))
        .thenSomething();
    given(started("2023-02-01"), ended("2023-08-01"))
        .participant(WITHDRAWN)
        .when(new StartEfterstod(E, EFTER_AVSLUT, EfterstodRecipient.BADA, day("2023-08-02"), null))
        .thenRejected(EnrolmentRule.CONSENT_WITHDRAWN);
  }

  @Test
  void what_stands_is_set_right_and_taken_back() {
    Given known = given(started("2023-02-01"), met("2023-03-01")).participant(WITHDRAWN);

    known
        .when(
            new CorrectEnrolment(
                E, new Change(CorrectableField.START_ON, day("2023-02-02"), null), null, "Fel"))
        .thenSomething();
    known.when(new WithdrawEntry(E, 2, "Fel")).thenSomething();
    known.when(new VoidEnrolment(E, "Fel")).thenSomething();
  }

  @Test
  void nobody_enters_again_before_a_new_consent() {
    ReceiveReferral refer = new ReceiveReferral(E, P, I, ANEBY, Referrer.FK, day("2023-10-01"));

    given().participant(WITHDRAWN).when(refer).thenRejected(EnrolmentRule.CONSENT_WITHDRAWN);
    given()
        .participant(WITHDRAWN.evolve(new ConsentGiven(P, I, day("2023-10-01"))))
        .when(refer)
        .thenSomething();
  }

  @Test
  void each_insats_has_its_own_consent() {
    InsatsId other = new InsatsId(new UUID(3, 2));
    given(started("2023-02-01"))
        .participant(
            new Participant.Unknown()
                .evolve(registered())
                .evolve(new ConsentWithdrawn(P, other, day("2023-09-01"))))
        .when(new AssignCoach(E, KIM, day("2023-02-01")))
        .thenSomething();
  }
}
