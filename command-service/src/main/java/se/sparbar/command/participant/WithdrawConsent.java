package se.sparbar.command.participant;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Samtycket återkallas (rule 10). It may have been given on paper only.
public record WithdrawConsent(ParticipantId participant, InsatsId insats, LocalDate on)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = Own.of(state, around);
    around.insats().running();
    return ParticipantRules.HOLD.record(
        registered.entries(), around, new ConsentWithdrawn(participant, insats, on));
  }
}
