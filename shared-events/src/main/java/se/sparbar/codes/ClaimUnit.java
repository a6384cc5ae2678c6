package se.sparbar.codes;

/// What a published figure is counted in.
public enum ClaimUnit implements Code {
  COUNT("Antal"),
  PERCENT("Procent"),
  KRONOR("Kronor"),
  DAYS("Dagar"),
  FTE("Heltidstjänster");

  private final String label;

  ClaimUnit(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
