package se.sparbar.codes;

/// How people met.
public enum Mode implements Code {
  PLATS("På plats"),
  DIGITALT("Digitalt"),
  HYBRID("Hybrid");

  private final String label;

  Mode(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
