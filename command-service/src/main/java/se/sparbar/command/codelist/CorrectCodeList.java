package se.sparbar.command.codelist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeListCorrected;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectCodeList(String list, Change change, @Nullable Long corrects, String reason)
    implements CodeListCommand {

  @Override
  public List<CodeListEvent> decide(Entries<CodeListEvent> state, Day around) {
    return CodeListRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new CodeListCorrected(stream(), version, correction, around.today(), reason));
  }
}
