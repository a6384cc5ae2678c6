package se.sparbar.command.insats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Change;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.ids.InsatsId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectInsats(InsatsId insats, Change change, @Nullable Long corrects, String reason)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    return new InsatsRules(state.running())
        .correct(
            state.entries(),
            around,
            change,
            corrects,
            reason,
            (version, correction) ->
                new InsatsCorrected(insats, version, correction, around.today(), reason));
  }
}
