package se.sparbar.command.participant;

import java.util.List;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.ParticipantId;

/// What can be done to a participant.
public sealed interface ParticipantCommand
    permits RegisterParticipant,
        CorrectParticipant,
        GiveConsent,
        WithdrawConsent,
        ProtectIdentity,
        MergeParticipants,
        ReverseMerge,
        WithdrawParticipantEntry {
  ParticipantId participant();

  /// The events that follow, given what has happened.
  ///
  /// @throws se.sparbar.command.rule.Rejected when it breaks a rule
  List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around);
}
