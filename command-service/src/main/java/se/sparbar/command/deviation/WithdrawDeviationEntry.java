package se.sparbar.command.deviation;

import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationEntryWithdrawn;
import se.sparbar.ids.DeviationId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawDeviationEntry(DeviationId deviation, long corrects, String reason)
    implements DeviationCommand {

  @Override
  public List<DeviationEvent> decide(Entries<DeviationEvent> state, AroundInsats around) {
    return DeviationRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new DeviationEntryWithdrawn(deviation, corrects, around.today(), reason));
  }
}
