package se.sparbar.command.claim;

import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimWithdrawn;
import se.sparbar.ids.ClaimId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawClaimEntry(ClaimId claim, long corrects, String reason)
    implements ClaimCommand {

  @Override
  public List<ClaimEvent> decide(Entries<ClaimEvent> state, Day around) {
    return ClaimRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new ClaimWithdrawn(claim, corrects, around.today(), reason));
  }
}
