package se.sparbar.command.group;

import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.ids.GroupId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawGroupEntry(GroupId group, long corrects, String reason)
    implements GroupCommand {

  @Override
  public List<GroupEvent> decide(Entries<GroupEvent> state, Day around) {
    return GroupRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new GroupEntryWithdrawn(group, corrects, around.today(), reason));
  }
}
