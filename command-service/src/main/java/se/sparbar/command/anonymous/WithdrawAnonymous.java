package se.sparbar.command.anonymous;

import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;
import se.sparbar.ids.AnonymousId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawAnonymous(AnonymousId anonymous, long corrects, String reason)
    implements AnonymousCommand {

  @Override
  public List<AnonymousEvent> decide(Entries<AnonymousEvent> state, AroundInsats around) {
    return AnonymousRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new AnonymousWithdrawn(anonymous, corrects, around.today(), reason));
  }
}
