package se.sparbar.query.chart;

/// What the numbers of a chart are.
public enum Unit {
  COUNT("Antal"),
  PERCENT("Procent");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /// As an axis or a column is headed.
  public String label() {
    return label;
  }
}
