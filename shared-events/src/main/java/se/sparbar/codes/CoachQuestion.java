package se.sparbar.codes;

/// The questions of the form that SE-coacher answer for the delårs- and årsredovisning.
public enum CoachQuestion implements Code {
  PERSONALFORANDRINGAR("Personalförändringar under perioden"),
  ARBETSGIVARE("Kontakt med arbetsgivare"),
  FRAMGANGSFAKTORER("Framgångsfaktorer"),
  JAMSTALLDHET("Arbete med jämställdhet"),
  JAMSTALLDHET_EFFEKTER("Effekter av arbetet med jämställdhet"),
  OVRIGT("Övrigt");

  private final String label;

  CoachQuestion(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
