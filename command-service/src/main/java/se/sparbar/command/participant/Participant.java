package se.sparbar.command.participant;

import se.sparbar.codes.Huvudman;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
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
  record Registered(long version, ParticipantId participant, Huvudman huvudman)
      implements Participant {}

  /// The state after one more event of the stream.
  default Participant evolve(ParticipantEvent event) {
    return switch (event) {
      case ParticipantRegistered e -> new Registered(version() + 1, e.participant(), e.huvudman());
    };
  }
}
