package se.sparbar.codes;

/// Sysselsättning.
public enum Occupation implements Code {
  ARBETAR("Arbetar"),
  STUDERAR("Studerar"),
  ARBETSSOKANDE("Arbetssökande"),
  PRAKTIK("Praktik"),
  SJUKSKRIVEN("Sjukskriven"),
  DAGLIG_VERKSAMHET("Daglig verksamhet"),
  INGET("Ingen sysselsättning"),
  OKANT("Okänt");

  private final String label;

  Occupation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
