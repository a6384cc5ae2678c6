package se.sparbar.codes;

/// Whether an insats counts persons or only numbers, volyminsats (SUS).
public enum Measure implements Code {
  PERSONER("Personer"),
  VOLYM("Volym");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
