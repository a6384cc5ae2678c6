package se.sparbar.command.insats;

import se.sparbar.command.rule.Rule;

/// Rules that a command about an insats can break.
public enum InsatsRule implements Rule {
  INSATS_UNKNOWN(Kind.UNKNOWN),
  INSATS_EXISTS(Kind.CONFLICT),
  INSATS_NEEDS_KOMMUN(Kind.INPUT),
  HUVUDMAN_OUTSIDE_KOMMUNER(Kind.INPUT),
  REVISION_CHANGES_NOTHING(Kind.CONFLICT),
  REVISION_BEFORE_LATEST(Kind.CONFLICT),
  REVISION_AFTER_END(Kind.CONFLICT),
  END_BEFORE_START(Kind.CONFLICT),
  ENDED_THAT_DAY(Kind.CONFLICT),
  FIGURE_WITHOUT_GOAL(Kind.INPUT),
  GOAL_OUT_OF_RANGE(Kind.INPUT),
  GOAL_OUTSIDE_INSATS(Kind.CONFLICT),
  STAFFING_OUT_OF_RANGE(Kind.INPUT),
  STAFFING_OUTSIDE_INSATS(Kind.CONFLICT),
  STAFFING_OUTSIDE_KOMMUNER(Kind.CONFLICT),
  STAFFING_OVER_FULL_TIME(Kind.CONFLICT);

  private final Kind kind;

  InsatsRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
