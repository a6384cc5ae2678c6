package se.sparbar.command.deviation;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.ids.DeviationId;

/// Avvikelsen är löst, once; taking that back opens it again.
public record ResolveDeviation(DeviationId deviation, String outcome, LocalDate on)
    implements DeviationCommand {

  @Override
  public List<DeviationEvent> decide(Entries<DeviationEvent> state, AroundInsats around) {
    return DeviationRules.HOLD.record(state, around, new DeviationResolved(deviation, outcome, on));
  }
}
