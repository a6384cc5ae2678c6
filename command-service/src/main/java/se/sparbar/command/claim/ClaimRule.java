package se.sparbar.command.claim;

import se.sparbar.command.rule.Rule;

/// Rules that a command about an external claim can break.
public enum ClaimRule implements Rule {
  CLAIM_UNKNOWN(Kind.UNKNOWN),
  CLAIM_NOT_WHOLE(Kind.INPUT),
  CLAIM_IMPLAUSIBLE(Kind.INPUT);

  private final Kind kind;

  ClaimRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
