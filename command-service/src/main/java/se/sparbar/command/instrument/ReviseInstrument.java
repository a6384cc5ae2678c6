package se.sparbar.command.instrument;

import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_CHANGES_NOTHING;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.sparbar.codes.Answerer;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.ids.InstrumentId;

/// Instrumentet får en ny version, the next one. What was measured in an earlier one stays there.
public record ReviseInstrument(
    InstrumentId instrument,
    SortedMap<String, String> items,
    SortedMap<Integer, String> scale,
    Answerer answeredBy,
    LocalDate on)
    implements InstrumentCommand {

  @Override
  public List<InstrumentEvent> decide(Entries<InstrumentEvent> state, Day around) {
    Instrument.Version version = new Instrument.Version(items, scale, answeredBy, on);
    if (Instrument.of(state).latest().filter(version::measuresAs).isPresent()) {
      throw new Rejected(INSTRUMENT_CHANGES_NOTHING);
    }
    return InstrumentRules.HOLD.record(
        state, around, new InstrumentRevised(instrument, items, scale, answeredBy, on));
  }
}
