package se.sparbar.codes;

/// Who answers an instrument.
public enum Answerer implements Code {
  DELTAGARE("Deltagaren"),
  COACH("Coachen"),
  BADA("Deltagaren och coachen tillsammans");

  private final String label;

  Answerer(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
