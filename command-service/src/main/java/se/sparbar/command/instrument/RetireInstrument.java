package se.sparbar.command.instrument;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.ids.InstrumentId;

/// Instrumentet avvecklas: nothing is measured in it after this day.
public record RetireInstrument(InstrumentId instrument, LocalDate on) implements InstrumentCommand {

  @Override
  public List<InstrumentEvent> decide(Entries<InstrumentEvent> state, Day around) {
    return InstrumentRules.HOLD.record(state, around, new InstrumentRetired(instrument, on));
  }
}
