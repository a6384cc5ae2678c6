package se.sparbar.command.deviation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Change;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationCorrected;
import se.sparbar.ids.DeviationId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectDeviation(
    DeviationId deviation, Change change, @Nullable Long corrects, String reason)
    implements DeviationCommand {

  @Override
  public List<DeviationEvent> decide(Entries<DeviationEvent> state, AroundInsats around) {
    return DeviationRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new DeviationCorrected(deviation, version, correction, around.today(), reason));
  }
}
