package se.sparbar.command.codelist;

import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeListEntryWithdrawn;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawCodeListEntry(String list, long corrects, String reason)
    implements CodeListCommand {

  @Override
  public List<CodeListEvent> decide(Entries<CodeListEvent> state, Day around) {
    return CodeListRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new CodeListEntryWithdrawn(stream(), corrects, around.today(), reason));
  }
}
