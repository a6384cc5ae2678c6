package se.sparbar.command.participant;

import static se.sparbar.command.participant.ParticipantRule.MERGE_ACROSS_HUVUDMAN;
import static se.sparbar.command.participant.ParticipantRule.MERGE_OF_MERGED;
import static se.sparbar.command.participant.ParticipantRule.MERGE_OVERLAPS;
import static se.sparbar.command.participant.ParticipantRule.MERGE_WITH_ITSELF;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_MERGED;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_PROTECTED;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_UNKNOWN;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.participant.ParticipantSurroundings.Other;
import se.sparbar.command.participant.ParticipantSurroundings.Time;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.ParticipantId;

/// Sammanslagning: somebody was registered twice; from now on `other` counts as this participant.
/// One who has taken up others is taken apart first, so that every reversal is one step.
public record MergeParticipants(ParticipantId participant, ParticipantId other, String reason)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    Participant.Registered registered = Own.of(state, around);
    Text.reason("reason", reason);
    if (other.equals(participant)) {
      throw new Rejected(MERGE_WITH_ITSELF).at("other");
    }
    @Nullable Other known = around.other();
    if (known == null || !(known.participant() instanceof Participant.Registered theirs)) {
      throw new Rejected(PARTICIPANT_UNKNOWN).at("other");
    }
    if (known.mergedInto() != null) {
      throw new Rejected(PARTICIPANT_MERGED, known.mergedInto().value()).at("other");
    }
    check(registered, theirs);
    overlaps(around.own(), known.times());
    return List.of(new ParticipantsMerged(participant, other, around.today(), reason));
  }

  private static void check(Participant.Registered own, Participant.Registered theirs) {
    if (!own.huvudman().equals(theirs.huvudman())) {
      throw new Rejected(MERGE_ACROSS_HUVUDMAN, own.huvudman(), theirs.huvudman()).at("other");
    }
    if (!theirs.merges().isEmpty()) {
      throw new Rejected(MERGE_OF_MERGED).at("other");
    }
    if (own.protectedOn().isPresent() || theirs.protectedOn().isPresent()) {
      throw new Rejected(PARTICIPANT_PROTECTED).at("other");
    }
  }

  /// Rule 2 holds for the person that they become.
  private static void overlaps(List<Time> own, List<Time> theirs) {
    for (Time one : own) {
      for (Time two : theirs) {
        if (one.overlaps(two)) {
          throw new Rejected(
                  MERGE_OVERLAPS,
                  one.enrolment().value(),
                  two.enrolment().value(),
                  two.from(),
                  Optional.ofNullable(two.to()))
              .at("other");
        }
      }
    }
  }
}
