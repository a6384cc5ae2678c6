package se.sparbar.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.ids.ParticipantId;

/// Deltagare: a person known by a random id within one huvudman.
public sealed interface ParticipantEvent extends DomainEvent {
  ParticipantId participant();

  /// Deltagaren registreras. `localNumber` is the huvudman's own number, never a personnummer.
  record ParticipantRegistered(
      ParticipantId participant,
      Huvudman huvudman,
      String localNumber,
      Sex sex,
      @Nullable Integer birthYear,
      LocalDate on)
      implements ParticipantEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
