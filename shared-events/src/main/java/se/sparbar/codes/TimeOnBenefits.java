package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Tid med offentlig försörjning före start. Codes that begin with a digit have another name in
/// Java.
public enum TimeOnBenefits implements Code {
  INGEN("Ingen"),
  UPP_TILL_6_MAN("Upp till 6 månader"),
  @JsonProperty("6_12_MAN")
  MAN_6_12("6–12 månader"),
  @JsonProperty("1_2_AR")
  AR_1_2("1–2 år"),
  @JsonProperty("2_3_AR")
  AR_2_3("2–3 år"),
  @JsonProperty("3_5_AR")
  AR_3_5("3–5 år"),
  @JsonProperty("5_10_AR")
  AR_5_10("5–10 år"),
  OVER_10_AR("Över 10 år"),
  OKAND("Okänd");

  private final String label;

  TimeOnBenefits(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
