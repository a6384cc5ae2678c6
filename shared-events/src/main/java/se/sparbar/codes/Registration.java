package se.sparbar.codes;

/// How a participant is registered (Uppföljning Finsam).
public enum Registration implements Code {
  MED_SAMTYCKE("Med samtycke"),
  ANONYM_EJ_SAMTYCKE("Anonym, ej samtycke"),
  ANONYM_SKYDDAD("Anonym, skyddade personuppgifter");

  private final String label;

  Registration(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
