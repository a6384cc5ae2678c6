package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedMap;
import se.sparbar.codes.Answerer;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.StreamId;

/// Instrument: items and a scale in which progression is measured, defined by its users (BIP and
/// SKAPA are such definitions) and versioned, so that measurements of one version compare.
public sealed interface InstrumentEvent extends DomainEvent {
  InstrumentId instrument();

  @Override
  default StreamId stream() {
    return instrument();
  }

  /// Instrumentet definieras, in its version 1; `items` by their short names, `scale` by its
  /// values.
  record InstrumentDefined(
      InstrumentId instrument,
      String name,
      SortedMap<String, String> items,
      SortedMap<Integer, String> scale,
      Answerer answeredBy,
      LocalDate on)
      implements InstrumentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Instrumentet får en ny version, the next one.
  record InstrumentRevised(
      InstrumentId instrument,
      SortedMap<String, String> items,
      SortedMap<Integer, String> scale,
      Answerer answeredBy,
      LocalDate on)
      implements InstrumentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Instrumentet används inte längre, after this day.
  record InstrumentRetired(InstrumentId instrument, LocalDate on) implements InstrumentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record InstrumentCorrected(
      InstrumentId instrument, long corrects, Correction change, LocalDate on, String reason)
      implements InstrumentEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record InstrumentEntryWithdrawn(
      InstrumentId instrument, long corrects, LocalDate on, String reason)
      implements InstrumentEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
