package se.sparbar.codes;

/// Avslutsanledning: why an enrolment ended, each reason in one class (SUS; the last five are
/// ours).
public enum AvslutReason implements Code {
  ARBETE_UTAN_STOD(AvslutClass.ARBETE, "Arbete utan stöd"),
  ARBETE_MED_STOD(AvslutClass.ARBETE, "Arbete med stöd"),
  STUDIER(AvslutClass.STUDIER, "Studier"),
  ARBETSSOKANDE(AvslutClass.ARBETSSOKANDE, "Aktivt arbetssökande"),
  ORDINARIE_AKTIVITET(AvslutClass.ANNAT, "Ordinarie aktivitet"),
  ANNAN_INSATS(AvslutClass.ANNAT, "Annan insats"),
  SJUKDOM(AvslutClass.ANNAT, "Sjukdom"),
  EGEN_BEGARAN(AvslutClass.ANNAT, "Egen begäran"),
  ATER_REMITTENT(AvslutClass.ANNAT, "Åter till remittent"),
  ERSATTNING_UPPHORD(AvslutClass.ANNAT, "Ersättning upphörd"),
  BRISTANDE_INTRESSE(AvslutClass.ANNAT, "Bristande intresse"),
  FLYTT(AvslutClass.ANNAT, "Flytt"),
  PENSION_ALDER(AvslutClass.ANNAT, "Pension eller ålder"),
  AVLIDEN(AvslutClass.ANNAT, "Avliden"),
  SAMTYCKE_ATERKALLAT(AvslutClass.ANNAT, "Samtycke återkallat"),
  ANNAT_SKAL(AvslutClass.ANNAT, "Annat skäl"),
  OKANT(AvslutClass.ANNAT, "Okänt");

  private final AvslutClass avslutClass;
  private final String label;

  AvslutReason(AvslutClass avslutClass, String label) {
    this.avslutClass = avslutClass;
    this.label = label;
  }

  public AvslutClass avslutClass() {
    return avslutClass;
  }

  @Override
  public String label() {
    return label;
  }
}
