package se.sparbar.command.rule;

/// Rules that hold for every text and every date, whatever it is about.
public enum CommonRule implements Rule {
  TEXT_MISSING,
  TEXT_TOO_LONG,
  TEXT_UNREADABLE,
  PERSONNUMMER,
  IN_THE_FUTURE,
  TOO_FAR_AHEAD,
  TOO_LONG_AGO,
  ENDS_BEFORE_IT_BEGINS,
  KOMMUN_UNKNOWN;

  @Override
  public Kind kind() {
    return Kind.INPUT;
  }
}
