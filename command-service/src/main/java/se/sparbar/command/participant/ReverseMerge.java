package se.sparbar.command.participant;

import static se.sparbar.command.participant.ParticipantRule.NOT_MERGED;

import java.util.List;
import java.util.Map;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.ids.ParticipantId;

/// Sammanslagningen tas tillbaka: they are two persons after all.
public record ReverseMerge(ParticipantId participant, ParticipantId other, String reason)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = state.registered();
    Text.reason("reason", reason);
    long merge =
        registered.merges().entrySet().stream()
            .filter(entry -> entry.getValue().other().equals(other))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new Rejected(NOT_MERGED).at("other"));
    return List.of(new MergeReversed(participant, merge, other, around.today(), reason));
  }
}
