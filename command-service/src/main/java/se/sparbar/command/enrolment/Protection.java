package se.sparbar.command.enrolment;

import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_PROTECTED;

import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;

/// Rule 9: one whose identity is protected is anonymous, and so starts nowhere as a person, moves
/// nowhere, has no avslut and is followed no more (ADR 14). Whatever day a fact is of: it is the
/// recording that follows. What stands may still be set right or taken back.
final class Protection {
  private Protection() {}

  static void check(EnrolmentSurroundings around, EnrolmentEvent event) {
    boolean follows = event instanceof AvslutRecorded || Consent.addsToWhatIsKnown(event);
    if (follows
        && around.participant() instanceof Participant.Registered registered
        && registered.protectedOn().isPresent()) {
      throw new Rejected(PARTICIPANT_PROTECTED);
    }
  }
}
