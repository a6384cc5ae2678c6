package se.sparbar.command.participant;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Samtycke till uppföljning, for one insats; again after it was withdrawn.
public record GiveConsent(ParticipantId participant, InsatsId insats, LocalDate on)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = Own.of(state, around);
    around.insats().running();
    return ParticipantRules.HOLD.record(
        registered.entries(), around, new ConsentGiven(participant, insats, on));
  }
}
