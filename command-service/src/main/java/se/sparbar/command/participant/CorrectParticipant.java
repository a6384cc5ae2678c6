package se.sparbar.command.participant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Change;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.ids.ParticipantId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectParticipant(
    ParticipantId participant, Change change, @Nullable Long corrects, String reason)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = Own.of(state, around);
    return ParticipantRules.HOLD.correct(
        registered.entries(),
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new ParticipantCorrected(participant, version, correction, around.today(), reason));
  }
}
