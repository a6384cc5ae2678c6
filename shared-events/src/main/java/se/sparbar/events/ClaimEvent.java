package se.sparbar.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.Forbund;
import se.sparbar.ids.ClaimId;
import se.sparbar.ids.StreamId;

/// Externt påstående: a figure that a document gives, to be held against what the log says.
public sealed interface ClaimEvent extends DomainEvent {
  ClaimId claim();

  @Override
  default StreamId stream() {
    return claim();
  }

  /// Påståendet antecknas, for the days from `from` to `to`.
  record ClaimRecorded(
      ClaimId claim,
      Forbund forbund,
      String document,
      @Nullable String page,
      String label,
      BigDecimal value,
      ClaimUnit unit,
      LocalDate from,
      LocalDate to,
      LocalDate on)
      implements ClaimEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record ClaimCorrected(
      ClaimId claim, long corrects, Correction change, LocalDate on, String reason)
      implements ClaimEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Påståendet tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record ClaimWithdrawn(ClaimId claim, long corrects, LocalDate on, String reason)
      implements ClaimEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
