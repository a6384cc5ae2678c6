package se.sparbar.command.codelist;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeAdded;

/// En kod läggs till. Where the codes of the list count as something, it says that before a dot:
/// `ANNAT.FLYTT_UTOMLANDS`.
public record AddCode(String list, String code, String label, LocalDate validFrom)
    implements CodeListCommand {

  @Override
  public List<CodeListEvent> decide(Entries<CodeListEvent> state, Day around) {
    return CodeListRules.HOLD.record(
        state, around, new CodeAdded(stream(), list, code, label, validFrom));
  }
}
