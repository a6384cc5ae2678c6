package se.sparbar.codes;

/// Juridiskt kön, as SUS had it; UPPGIFT_SAKNAS is ours, so that an unknown is a part of its own.
public enum Sex implements Code {
  KVINNA("Kvinna"),
  MAN("Man"),
  UPPGIFT_SAKNAS("Uppgift saknas");

  private final String label;

  Sex(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
