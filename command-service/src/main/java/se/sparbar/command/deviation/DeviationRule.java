package se.sparbar.command.deviation;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a deviation can break.
public enum DeviationRule implements Rule {
  DEVIATION_UNKNOWN(Kind.UNKNOWN),
  DEVIATION_NEEDS_PARTY(Kind.INPUT),
  DEVIATION_NOT_FILED_THEN(Kind.CONFLICT),
  DEVIATION_RESOLVED(Kind.CONFLICT),
  ASSIGNED_AFTER_RESOLVED(Kind.CONFLICT);

  private final Kind kind;

  DeviationRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
