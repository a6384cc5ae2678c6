package se.sparbar.command.participant;

import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.ParticipantId;

/// What decisions need to know of a participant.
public sealed interface Participant {
  long version();

  /// Nobody by that id.
  record Unknown() implements Participant {
    @Override
    public long version() {
      return 0;
    }
  }

  /// Registered by a huvudman.
  record Registered(
      long version,
      ParticipantId participant,
      Huvudman huvudman,
      Sex sex,
      @Nullable Integer birthYear)
      implements Participant {}

  /// The state after one more event of the stream.
  default Participant evolve(ParticipantEvent event) {
    return switch (event) {
      case ParticipantRegistered e ->
          new Registered(version() + 1, e.participant(), e.huvudman(), e.sex(), e.birthYear());
      case ParticipantCorrected _,
          ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantsMerged _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ ->
          this;
    };
  }

  /// The participant, who has to be known.
  default Registered registered() {
    return switch (this) {
      case Registered registered -> registered;
      case Unknown _ -> throw new Rejected(ParticipantRule.PARTICIPANT_UNKNOWN);
    };
  }
}
