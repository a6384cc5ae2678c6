package se.sparbar.codes;

/// Högsta utbildning.
public enum Education implements Code {
  EJ_GRUNDSKOLA("Ej fullgjord grundskola"),
  GRUNDSKOLA("Grundskola"),
  GYMNASIUM_EJ_AVSLUTAT("Gymnasium, ej avslutat"),
  GYMNASIUM("Gymnasium"),
  EFTERGYMNASIAL("Eftergymnasial, ej högskola"),
  HOGSKOLA("Högskola"),
  OKAND("Okänd");

  private final String label;

  Education(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
