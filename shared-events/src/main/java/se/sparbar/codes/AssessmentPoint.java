package se.sparbar.codes;

/// Mättillfälle: when in the enrolment an assessment was made.
public enum AssessmentPoint implements Code {
  START("Vid start"),
  UNDER("Under insatsen"),
  AVSLUT("Vid avslut"),
  UPPFOLJNING("Vid uppföljning");

  private final String label;

  AssessmentPoint(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
