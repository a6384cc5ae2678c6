package se.sparbar.codes;

/// Who gets the efterstöd.
public enum EfterstodRecipient implements Code {
  DELTAGARE("Deltagare"),
  ARBETSGIVARE("Arbetsgivare"),
  BADA("Deltagare och arbetsgivare");

  private final String label;

  EfterstodRecipient(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
