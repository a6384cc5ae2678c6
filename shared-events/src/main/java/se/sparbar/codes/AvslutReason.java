package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Avslutsanledning: why an enrolment ended, each reason in one class (SUS; the last five are
/// ours). A reason that a förbund adds carries its class before a dot: `ANNAT.FLYTT_UTOMLANDS`.
public record AvslutReason(@JsonValue String name) implements OpenCode<AvslutReason> {
  public static final AvslutReason ARBETE_UTAN_STOD = new AvslutReason("ARBETE_UTAN_STOD");
  public static final AvslutReason ARBETE_MED_STOD = new AvslutReason("ARBETE_MED_STOD");
  public static final AvslutReason STUDIER = new AvslutReason("STUDIER");
  public static final AvslutReason ARBETSSOKANDE = new AvslutReason("ARBETSSOKANDE");
  public static final AvslutReason ORDINARIE_AKTIVITET = new AvslutReason("ORDINARIE_AKTIVITET");
  public static final AvslutReason ANNAN_INSATS = new AvslutReason("ANNAN_INSATS");
  public static final AvslutReason SJUKDOM = new AvslutReason("SJUKDOM");
  public static final AvslutReason EGEN_BEGARAN = new AvslutReason("EGEN_BEGARAN");
  public static final AvslutReason ATER_REMITTENT = new AvslutReason("ATER_REMITTENT");
  public static final AvslutReason ERSATTNING_UPPHORD = new AvslutReason("ERSATTNING_UPPHORD");
  public static final AvslutReason BRISTANDE_INTRESSE = new AvslutReason("BRISTANDE_INTRESSE");
  public static final AvslutReason FLYTT = new AvslutReason("FLYTT");
  public static final AvslutReason PENSION_ALDER = new AvslutReason("PENSION_ALDER");
  public static final AvslutReason AVLIDEN = new AvslutReason("AVLIDEN");
  public static final AvslutReason SAMTYCKE_ATERKALLAT = new AvslutReason("SAMTYCKE_ATERKALLAT");
  public static final AvslutReason ANNAT_SKAL = new AvslutReason("ANNAT_SKAL");
  public static final AvslutReason OKANT = new AvslutReason("OKANT");

  private static final Map<String, AvslutClass> CLASSES = new ConcurrentHashMap<>();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AvslutReason of(String name) {
    return CodeLists.canonical(AvslutReason.class, name, AvslutReason::new);
  }

  /// The list as it is delivered.
  public static List<AvslutReason> all() {
    return CodeLists.delivered(AvslutReason.class);
  }

  /// What it led to. Asked for every case of every figure, so what was found once is kept; a code
  /// never changes its class.
  public AvslutClass avslutClass() {
    @Nullable AvslutClass known = CLASSES.get(name);
    return known == null ? CLASSES.computeIfAbsent(name, _ -> found()) : known;
  }

  private AvslutClass found() {
    int dot = name.indexOf('.');
    String group = dot < 0 ? CodeLists.entry(this).group() : name.substring(0, dot);
    return AvslutClass.valueOf(group);
  }

  @Override
  public String toString() {
    return name;
  }
}
