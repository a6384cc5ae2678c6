package se.sparbar.command.instrument;

import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentEntryWithdrawn;
import se.sparbar.ids.InstrumentId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawInstrumentEntry(InstrumentId instrument, long corrects, String reason)
    implements InstrumentCommand {

  @Override
  public List<InstrumentEvent> decide(Entries<InstrumentEvent> state, Day around) {
    return InstrumentRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new InstrumentEntryWithdrawn(instrument, corrects, around.today(), reason));
  }
}
