package se.sparbar.command.instrument;

import se.sparbar.command.rule.Rule;

/// Rules that a command about an instrument can break.
public enum InstrumentRule implements Rule {
  INSTRUMENT_UNKNOWN(Kind.UNKNOWN),
  INSTRUMENT_EXISTS(Kind.CONFLICT),
  INSTRUMENT_NEEDS_ITEMS(Kind.INPUT),
  ITEM_NAME_UNFIT(Kind.INPUT),
  SCALE_OUT_OF_RANGE(Kind.INPUT),
  SCALE_STEPS_ALIKE(Kind.INPUT),
  INSTRUMENT_CHANGES_NOTHING(Kind.CONFLICT),
  INSTRUMENT_OUT_OF_ORDER(Kind.CONFLICT),
  INSTRUMENT_RETIRED(Kind.CONFLICT),
  INSTRUMENT_RETIRED_TWICE(Kind.CONFLICT),
  INSTRUMENT_VERSION_KEPT(Kind.CONFLICT);

  private final Kind kind;

  InstrumentRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
