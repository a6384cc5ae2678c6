package se.sparbar.command.adoption;

import se.sparbar.command.rule.Rule;

/// Rules that adopting a report can break.
public enum AdoptionRule implements Rule {
  ADOPTION_UNKNOWN(Kind.UNKNOWN),
  ADOPTION_PERIOD(Kind.INPUT),
  ADOPTION_AS_OF(Kind.INPUT),
  ADOPTION_REFUSED(Kind.INPUT),
  ADOPTED_BEFORE_THE_END(Kind.CONFLICT),
  BASIS_BEFORE_THE_END(Kind.CONFLICT),
  ADOPTED_ALREADY(Kind.CONFLICT),
  AMENDED_BEFORE_ADOPTED(Kind.CONFLICT),
  AMENDMENT_LOOKS_BACK(Kind.CONFLICT),
  AMENDMENT_CHANGES_NOTHING(Kind.CONFLICT);

  private final Kind kind;

  AdoptionRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
