package se.sparbar.command.codelist;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeEnded;

/// En kod upphör: nothing that happened after this day can have it. What was recorded keeps it.
public record EndCode(String list, String code, LocalDate on) implements CodeListCommand {

  @Override
  public List<CodeListEvent> decide(Entries<CodeListEvent> state, Day around) {
    return CodeListRules.HOLD.record(state, around, new CodeEnded(stream(), list, code, on));
  }
}
