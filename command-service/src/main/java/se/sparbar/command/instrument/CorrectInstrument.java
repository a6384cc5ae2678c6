package se.sparbar.command.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentCorrected;
import se.sparbar.ids.InstrumentId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectInstrument(
    InstrumentId instrument, Change change, @Nullable Long corrects, String reason)
    implements InstrumentCommand {

  @Override
  public List<InstrumentEvent> decide(Entries<InstrumentEvent> state, Day around) {
    return InstrumentRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new InstrumentCorrected(instrument, version, correction, around.today(), reason));
  }
}
