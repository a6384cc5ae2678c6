package se.sparbar.command.codelist;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a code list can break, and what every recorded code must be.
public enum CodeListRule implements Rule {
  CODE_LIST_UNKNOWN(Kind.UNKNOWN),
  CODE_UNFIT(Kind.INPUT),
  CODE_NEEDS_GROUP(Kind.INPUT),
  CODE_EXISTS(Kind.CONFLICT),
  CODE_UNKNOWN(Kind.INPUT),
  CODE_ENDED_ALREADY(Kind.CONFLICT),
  CODE_ENDS_BEFORE_IT_BEGINS(Kind.CONFLICT),
  CODE_LABEL_UNCHANGED(Kind.CONFLICT),
  CODE_IN_USE(Kind.CONFLICT),
  CODE_NOT_VALID(Kind.CONFLICT);

  private final Kind kind;

  CodeListRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
