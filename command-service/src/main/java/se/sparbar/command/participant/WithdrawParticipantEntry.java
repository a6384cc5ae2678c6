package se.sparbar.command.participant;

import java.util.List;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.ids.ParticipantId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawParticipantEntry(ParticipantId participant, long corrects, String reason)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = Own.of(state, around);
    return ParticipantRules.HOLD.withdraw(
        registered.entries(),
        around,
        corrects,
        reason,
        new ParticipantEntryWithdrawn(participant, corrects, around.today(), reason));
  }
}
