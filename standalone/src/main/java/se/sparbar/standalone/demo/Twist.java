package se.sparbar.standalone.demo;

/// What became of an enrolment's registration, beside what happened to the person. Those up to
/// `AVSLUT_MOVED_EARLIER` were set right after 2023-03-01 and move the stock at the turn of 2022;
/// the others are the ordinary slips that change no published figure.
enum Twist {
  PLAIN,
  REGISTERED_LATE,
  AVSLUT_WITHDRAWN,
  AVSLUT_MOVED_LATER,
  START_MOVED_EARLIER,
  RESTORED,
  VOIDED,
  START_MOVED_LATER,
  AVSLUT_REGISTERED_LATE,
  AVSLUT_MOVED_EARLIER,
  VOIDED_SOON,
  VOIDED_AND_RESTORED,
  TRANSFERRED,
  TRANSFER_CORRECTED,
  START_CORRECTED,
  INCOME_CORRECTED,
  REASON_CORRECTED,
  REASON_CORRECTED_NEXT_YEAR,
  AVSLUT_RECORDED_AGAIN
}
