package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.Given.given;
import static se.sparbar.command.enrolment.Words.ANEBY;
import static se.sparbar.command.enrolment.Words.E;
import static se.sparbar.command.enrolment.Words.EKSJO;
import static se.sparbar.command.enrolment.Words.I;
import static se.sparbar.command.enrolment.Words.P;
import static se.sparbar.command.enrolment.Words.day;
import static se.sparbar.command.enrolment.Words.registered;
import static se.sparbar.command.enrolment.Words.started;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_PROTECTED;

import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.command.participant.Participant;
import se.sparbar.events.ParticipantEvent.IdentityProtected;

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

  @Test
  void a_mistake_about_them_is_still_taken_back() {
    given(started("2023-02-01"))
        .participant(PROTECTED)
        .when(new VoidEnrolment(E, "Fel person"))
        .thenSomething();
  }
}
