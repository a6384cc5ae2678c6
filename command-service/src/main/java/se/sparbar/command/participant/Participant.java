package se.sparbar.command.participant;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.command.entry.Entries;
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
import se.sparbar.ids.InsatsId;
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
  record Registered(Entries<ParticipantEvent> entries) implements Participant {
    @Override
    public long version() {
      return entries.version();
    }

    private ParticipantRegistered registration() {
      return entries.all(ParticipantRegistered.class).firstEntry().getValue();
    }

    public ParticipantId participant() {
      return registration().participant();
    }

    public Huvudman huvudman() {
      return registration().huvudman();
    }

    public Sex sex() {
      return registration().sex();
    }

    public @Nullable Integer birthYear() {
      return registration().birthYear();
    }

    /// The day on which the consent for an insats was withdrawn; nothing where it was not, or was
    /// given again.
    public Optional<LocalDate> consentWithdrawnOn(InsatsId insats) {
      return Optional.ofNullable(consents().get(insats))
          .filter(ConsentWithdrawn.class::isInstance)
          .map(ParticipantEvent::occurredOn);
    }

    /// From when on the participant is anonymous.
    public Optional<LocalDate> protectedOn() {
      return entries.all(IdentityProtected.class).values().stream()
          .findFirst()
          .map(IdentityProtected::on);
    }

    /// Who count as this participant, by the version of the merge.
    public NavigableMap<Long, ParticipantsMerged> merges() {
      return entries.all(ParticipantsMerged.class);
    }

    private Map<InsatsId, ParticipantEvent> consents() {
      Map<InsatsId, ParticipantEvent> latest = new LinkedHashMap<>();
      for (ParticipantEvent event : entries.standing().now().values()) {
        if (event instanceof ConsentGiven e) {
          latest.put(e.insats(), e);
        } else if (event instanceof ConsentWithdrawn e) {
          latest.put(e.insats(), e);
        }
      }
      return latest;
    }
  }

  /// The state after one more event of the stream.
  default Participant evolve(ParticipantEvent event) {
    return switch (event) {
      case ParticipantRegistered e ->
          switch (this) {
            case Unknown _ -> new Registered(Entries.of(List.of(e)));
            case Registered known -> new Registered(known.entries().evolve(e));
          };
      case ParticipantCorrected _,
          ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantsMerged _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ ->
          new Registered(registered().entries().evolve(event));
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
