package se.sparbar.codes;

/// What an avslut led to; national reports keep ARBETSSOKANDE apart.
public enum AvslutClass implements Code {
  ARBETE("Arbete"),
  STUDIER("Studier"),
  ARBETSSOKANDE("Arbetssökande"),
  ANNAT("Annat");

  private final String label;

  AvslutClass(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
