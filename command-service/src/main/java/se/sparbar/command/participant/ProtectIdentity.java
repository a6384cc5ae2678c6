package se.sparbar.command.participant;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.ids.ParticipantId;

/// Skyddade personuppgifter: from this day the participant is anonymous, so that nobody is followed
/// from place to place (rule 9).
public record ProtectIdentity(ParticipantId participant, LocalDate on)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = Own.of(state, around);
    return ParticipantRules.HOLD.record(
        registered.entries(), around, new IdentityProtected(participant, on));
  }
}
