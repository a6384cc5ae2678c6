package se.sparbar.events;

import java.time.LocalDate;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;

/// Anonym deltagare: somebody counted by insats, kommun, year and sex only; cannot be told apart
/// from others, and has no avslut, transfer or merge (rule 9).
public sealed interface AnonymousEvent extends DomainEvent {
  AnonymousId anonymous();

  @Override
  default StreamId stream() {
    return anonymous();
  }

  /// En anonym deltagare räknas, in one calendar year.
  record AnonymousCounted(
      AnonymousId anonymous,
      InsatsId insats,
      Kommun kommun,
      Huvudman huvudman,
      int year,
      Sex sex,
      Registration registration,
      LocalDate on)
      implements AnonymousEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record AnonymousCorrected(
      AnonymousId anonymous, long corrects, Correction change, LocalDate on, String reason)
      implements AnonymousEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Räkningen tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record AnonymousWithdrawn(AnonymousId anonymous, long corrects, LocalDate on, String reason)
      implements AnonymousEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
