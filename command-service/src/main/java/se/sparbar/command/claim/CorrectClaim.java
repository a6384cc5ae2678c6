package se.sparbar.command.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimCorrected;
import se.sparbar.ids.ClaimId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectClaim(ClaimId claim, Change change, @Nullable Long corrects, String reason)
    implements ClaimCommand {

  @Override
  public List<ClaimEvent> decide(Entries<ClaimEvent> state, Day around) {
    return ClaimRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new ClaimCorrected(claim, version, correction, around.today(), reason));
  }
}
