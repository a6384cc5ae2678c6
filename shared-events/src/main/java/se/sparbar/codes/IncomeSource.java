package se.sparbar.codes;

/// Försörjning: what a person lives on, several at once (the list of SUS, and four of ours).
public enum IncomeSource implements Code {
  SJUKPENNING("Sjukpenning eller rehabiliteringspenning"),
  AKTIVITETSERSATTNING("Aktivitetsersättning"),
  SJUKERSATTNING("Sjukersättning"),
  A_KASSA("A-kassa"),
  AKTIVITETSSTOD("Aktivitetsstöd"),
  ETABLERINGSERSATTNING("Etableringsersättning"),
  FORSORJNINGSSTOD("Försörjningsstöd"),
  STUDIESTOD("Studiestöd"),
  INGEN_OFFENTLIG("Ingen offentlig försörjning"),
  LON_UTAN_STOD("Lön utan stöd"),
  LON_MED_STOD("Lön med stöd"),
  ANNAN_OFFENTLIG("Annan offentlig försörjning"),
  OKAND("Okänd");

  private final String label;

  IncomeSource(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// Whether it is public money; wages, "none" and "unknown" are not.
  public boolean isPublic() {
    return switch (this) {
      case SJUKPENNING,
          AKTIVITETSERSATTNING,
          SJUKERSATTNING,
          A_KASSA,
          AKTIVITETSSTOD,
          ETABLERINGSERSATTNING,
          FORSORJNINGSSTOD,
          STUDIESTOD,
          ANNAN_OFFENTLIG ->
          true;
      case INGEN_OFFENTLIG, LON_UTAN_STOD, LON_MED_STOD, OKAND -> false;
    };
  }
}
