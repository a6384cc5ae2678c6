package se.sparbar.command.participant;

import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_MERGED;

import se.sparbar.command.rule.Rejected;

/// A participant of whom something can be recorded: known, and a person of their own.
final class Own {
  private Own() {}

  static Participant.Registered of(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = state.registered();
    if (around.mergedInto() != null) {
      throw new Rejected(PARTICIPANT_MERGED, around.mergedInto().value());
    }
    return registered;
  }
}
