package se.sparbar.command.claim;

import static se.sparbar.command.claim.ClaimRule.CLAIM_IMPLAUSIBLE;
import static se.sparbar.command.claim.ClaimRule.CLAIM_NOT_WHOLE;
import static se.sparbar.command.claim.ClaimRule.CLAIM_UNKNOWN;

import java.math.BigDecimal;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimCorrected;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.ClaimEvent.ClaimWithdrawn;

/// What an external claim must be. It may be wrong, for that is why it is recorded, but not a slip
/// of the pen.
final class ClaimRules implements EntryRules<ClaimEvent, Day> {
  static final ClaimRules HOLD = new ClaimRules();

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /// Documents do publish shares above 100: 105 % of a goal.
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

  private static final int MOST_DECIMALS = 4;

  private ClaimRules() {}

  @Override
  public Class<ClaimRecorded> beginning() {
    return ClaimRecorded.class;
  }

  @Override
  public Rule unknown() {
    return CLAIM_UNKNOWN;
  }

  @Override
  public void itself(ClaimEvent event, Day around) {
    switch (event) {
      case ClaimRecorded e -> recorded(e, around);
      case ClaimCorrected _, ClaimWithdrawn _ -> {}
    }
  }

  private static void recorded(ClaimRecorded e, Day around) {
    Text.line("forbund", e.forbund().name());
    Text.line("document", e.document());
    if (e.page() != null) {
      Text.line("page", e.page());
    }
    Text.reason("label", e.label());
    Days.inOrder("to", e.from(), e.to());
    Days.decided("from", e.from(), around.today());
    Days.decided("to", e.to(), around.today());
    Days.happened("on", e.on(), around.today());
    value(e.value(), e.unit());
  }

  private static void value(BigDecimal value, ClaimUnit unit) {
    BigDecimal most = unit == ClaimUnit.PERCENT ? MOST_PERCENT : MOST;
    // Money can be lost; nothing else that is published is less than nothing.
    BigDecimal least = unit == ClaimUnit.KRONOR ? MOST.negate() : BigDecimal.ZERO;
    if (value.scale() > MOST_DECIMALS || value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw new Rejected(CLAIM_IMPLAUSIBLE, unit, least.toPlainString(), most.toPlainString())
          .at("value");
    }
    if (unit == ClaimUnit.COUNT && value.stripTrailingZeros().scale() > 0) {
      throw new Rejected(CLAIM_NOT_WHOLE, value.toPlainString()).at("value");
    }
  }

  @Override
  public void together(Entries<ClaimEvent> next, Day around) {}
}
