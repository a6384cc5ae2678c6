package se.sparbar.codes;

/// When efterstöd is given; kommuner differ in which they use.
public enum EfterstodPhase implements Code {
  UNDER_INSKRIVNING("Under inskrivning"),
  EFTER_AVSLUT("Efter avslut");

  private final String label;

  EfterstodPhase(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
