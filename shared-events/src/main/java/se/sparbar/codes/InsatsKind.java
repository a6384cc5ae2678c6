package se.sparbar.codes;

/// Whether an insats is for individuals or for structures (SUS).
public enum InsatsKind implements Code {
  INDIVIDINRIKTAD("Individinriktad"),
  STRUKTUROVERGRIPANDE("Strukturövergripande");

  private final String label;

  InsatsKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
