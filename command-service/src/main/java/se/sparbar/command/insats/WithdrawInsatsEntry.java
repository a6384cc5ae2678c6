package se.sparbar.command.insats;

import java.util.List;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.ids.InsatsId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawInsatsEntry(InsatsId insats, long corrects, String reason)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    return new InsatsRules(state.running())
        .withdraw(
            state.entries(),
            around,
            corrects,
            reason,
            new InsatsEntryWithdrawn(insats, corrects, around.today(), reason));
  }
}
