package se.sparbar.codes;

/// Mättillfälle: when in the enrolment an assessment was made.
public enum AssessmentPoint implements Code {
  START("Vid start"),
  AVSLUT("Vid avslut");

  private final String label;

  AssessmentPoint(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
