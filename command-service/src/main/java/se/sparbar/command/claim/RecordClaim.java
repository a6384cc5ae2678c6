package se.sparbar.command.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.Forbund;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.ids.ClaimId;

/// Ett externt påstående antecknas: a figure that a document gives, to be held against what the log
/// says.
///
/// @param on the day on which the document gave it; today where it is not said
public record RecordClaim(
    ClaimId claim,
    Forbund forbund,
    String document,
    @Nullable String page,
    String label,
    BigDecimal value,
    ClaimUnit unit,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate on)
    implements ClaimCommand {

  @Override
  public List<ClaimEvent> decide(Entries<ClaimEvent> state, Day around) {
    LocalDate day = on == null ? around.today() : on;
    return ClaimRules.HOLD.record(
        state,
        around,
        new ClaimRecorded(claim, forbund, document, page, label, value, unit, from, to, day));
  }
}
