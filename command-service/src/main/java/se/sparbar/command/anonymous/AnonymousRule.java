package se.sparbar.command.anonymous;

import se.sparbar.command.rule.Rule;

/// Rules that a command about an anonymous participant can break.
public enum AnonymousRule implements Rule {
  ANONYMOUS_UNKNOWN(Kind.UNKNOWN),
  ANONYMOUS_WITH_CONSENT(Kind.INPUT),
  ANONYMOUS_YEAR_OUTSIDE(Kind.CONFLICT),
  ANONYMOUS_OUTSIDE_KOMMUNER(Kind.CONFLICT);

  private final Kind kind;

  AnonymousRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
