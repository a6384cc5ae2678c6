package se.sparbar.command.instrument;

import static se.sparbar.command.instrument.InstrumentRule.INSTRUMENT_EXISTS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.sparbar.codes.Answerer;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.ids.InstrumentId;

/// Instrumentet definieras, in its version 1: BIP, SKAPA or a ladder of one's own. Its name is its
/// own: the sender reserves it, so a second one of that name meets the first one's stream.
public record DefineInstrument(
    InstrumentId instrument,
    String name,
    SortedMap<String, String> items,
    SortedMap<Integer, String> scale,
    Answerer answeredBy,
    LocalDate on)
    implements InstrumentCommand {

  @Override
  public List<InstrumentEvent> decide(Entries<InstrumentEvent> state, Day around) {
    if (!state.isEmpty()) {
      throw new Rejected(INSTRUMENT_EXISTS, name, instrument.value()).at("name");
    }
    return InstrumentRules.HOLD.record(
        state, around, new InstrumentDefined(instrument, name, items, scale, answeredBy, on));
  }

  /// The same for the instrument that has the name.
  public DefineInstrument as(InstrumentId id) {
    return new DefineInstrument(id, name, items, scale, answeredBy, on);
  }
}
