package se.sparbar.command.insats;

import java.util.List;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.ids.InsatsId;

/// Budget for a year, in whole kronor; a later one replaces the earlier.
public record SetBudget(InsatsId insats, int year, long kronor) implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    return new InsatsRules(state.running())
        .record(state.entries(), around, new BudgetSet(insats, year, kronor));
  }
}
