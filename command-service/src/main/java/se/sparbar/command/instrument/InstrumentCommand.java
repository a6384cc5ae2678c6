package se.sparbar.command.instrument;

import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.StreamId;

/// What can be done to an instrument.
public sealed interface InstrumentCommand extends EntryCommand<InstrumentEvent, Day>
    permits DefineInstrument,
        ReviseInstrument,
        RetireInstrument,
        CorrectInstrument,
        WithdrawInstrumentEntry {
  InstrumentId instrument();

  @Override
  default StreamId stream() {
    return instrument();
  }
}
