package se.sparbar.codes;

/// What had become of a person some months after avslut.
public enum FollowUpOutcome implements Code {
  ARBETE("I arbete"),
  STUDIER("I studier"),
  ARBETSSOKANDE("Arbetssökande"),
  ANNAT("Annat"),
  EJ_NADD("Inte nådd");

  private final String label;

  FollowUpOutcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
