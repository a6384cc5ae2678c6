package se.sparbar.command.group;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a group can break.
public enum GroupRule implements Rule {
  GROUP_UNKNOWN(Kind.UNKNOWN),
  GROUP_NEEDS_KOMMUN(Kind.INPUT),
  GROUP_NEEDS_PARTY(Kind.INPUT),
  GROUP_CHANGES_NOTHING(Kind.CONFLICT),
  GROUP_NOT_FORMED_THEN(Kind.CONFLICT),
  GROUP_CHANGE_OUT_OF_ORDER(Kind.CONFLICT),
  ATTENDANCE_OUT_OF_RANGE(Kind.INPUT),
  NOBODY_ATTENDED(Kind.INPUT);

  private final Kind kind;

  GroupRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
