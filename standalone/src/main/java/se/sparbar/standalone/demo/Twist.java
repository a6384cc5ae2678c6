package se.sparbar.standalone.demo;

/// What became of an enrolment's registration, beside what happened to the person. Those up to
/// `AVSLUT_MOVED_EARLIER` were set right after 2023-03-01 and move the stock at the turn of 2022;
/// the others are the ordinary slips that change no published figure.
enum Twist {
  PLAIN(true),
  REGISTERED_LATE(false),
  AVSLUT_WITHDRAWN(false),
  AVSLUT_MOVED_LATER(false),
  START_MOVED_EARLIER(false),
  RESTORED(false),
  VOIDED(false),
  START_MOVED_LATER(false),
  AVSLUT_REGISTERED_LATE(false),
  AVSLUT_MOVED_EARLIER(false),
  VOIDED_SOON(false),
  VOIDED_AND_RESTORED(false),
  TRANSFERRED(true),
  TRANSFER_CORRECTED(true),
  START_CORRECTED(false),
  INCOME_CORRECTED(true),
  REASON_CORRECTED(true),
  REASON_CORRECTED_NEXT_YEAR(true),
  AVSLUT_RECORDED_AGAIN(true);

  private final boolean startStands;

  Twist(boolean startStands) {
    this.startStands = startStands;
  }

  /// Whether the start is told in time, once and for all, so that a remiss can come before it.
  boolean startStands() {
    return startStands;
  }
}
