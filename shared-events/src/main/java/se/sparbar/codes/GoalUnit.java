package se.sparbar.codes;

/// What a goal's threshold is counted in.
public enum GoalUnit implements Code {
  PERCENT("Procent"),
  COUNT("Antal");

  private final String label;

  GoalUnit(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
