package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Party;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;

/// Avvikelse (Lex Heller): an obstacle to cooperation, with no person in it.
public sealed interface DeviationEvent extends DomainEvent {
  DeviationId deviation();

  @Override
  default StreamId stream() {
    return deviation();
  }

  /// Avvikelsen anmäls.
  record DeviationFiled(
      DeviationId deviation,
      Forbund forbund,
      @Nullable InsatsId insats,
      SortedSet<Party> parties,
      String obstacle,
      LocalDate on)
      implements DeviationEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En part tar hand om den.
  record DeviationAssigned(DeviationId deviation, Party party, LocalDate on)
      implements DeviationEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Den är löst, and how.
  record DeviationResolved(DeviationId deviation, String outcome, LocalDate on)
      implements DeviationEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record DeviationCorrected(
      DeviationId deviation, long corrects, Correction change, LocalDate on, String reason)
      implements DeviationEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record DeviationEntryWithdrawn(DeviationId deviation, long corrects, LocalDate on, String reason)
      implements DeviationEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
