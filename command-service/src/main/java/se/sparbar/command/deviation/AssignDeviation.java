package se.sparbar.command.deviation;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.ids.DeviationId;

/// En part tar hand om avvikelsen; a later one takes over.
public record AssignDeviation(DeviationId deviation, Party party, LocalDate on)
    implements DeviationCommand {

  @Override
  public List<DeviationEvent> decide(Entries<DeviationEvent> state, AroundInsats around) {
    return DeviationRules.HOLD.record(state, around, new DeviationAssigned(deviation, party, on));
  }
}
