package se.sparbar.command.enrolment;

import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_PROTECTED;

import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.Transferred;

/// Rule 9: one whose identity is protected is anonymous, and so starts nowhere as a person, moves
/// nowhere and has no avslut. What was known before may still be set right or taken back.
final class Protection {
  private Protection() {}

  static void check(EnrolmentSurroundings around, EnrolmentEvent event) {
    boolean tellsWhere =
        event instanceof ReferralReceived
            || event instanceof EnrolmentStarted
            || event instanceof Transferred
            || event instanceof AvslutRecorded;
    if (tellsWhere
        && around.participant() instanceof Participant.Registered registered
        && registered.protectedOn().isPresent()) {
      throw new Rejected(PARTICIPANT_PROTECTED);
    }
  }
}
