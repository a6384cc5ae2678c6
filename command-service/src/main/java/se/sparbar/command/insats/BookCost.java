package se.sparbar.command.insats;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.CostKind;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.ids.InsatsId;

/// Kostnad bokförs, in whole kronor; less than zero is money that came back.
public record BookCost(InsatsId insats, CostKind kind, long kronor, LocalDate on)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    return new InsatsRules(state.running())
        .record(state.entries(), around, new CostBooked(insats, kind, kronor, on));
  }
}
