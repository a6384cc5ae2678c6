package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Försörjning: what a person lives on, several at once (the list of SUS, and four of ours). One
/// that is added says before a dot what it is: `OFFENTLIG.OMSTALLNINGSSTOD`, `LON.NYSTARTSJOBB`.
public record IncomeSource(@JsonValue String name) implements OpenCode<IncomeSource> {
  public static final IncomeSource SJUKPENNING = new IncomeSource("SJUKPENNING");
  public static final IncomeSource AKTIVITETSERSATTNING = new IncomeSource("AKTIVITETSERSATTNING");
  public static final IncomeSource SJUKERSATTNING = new IncomeSource("SJUKERSATTNING");
  public static final IncomeSource A_KASSA = new IncomeSource("A_KASSA");
  public static final IncomeSource AKTIVITETSSTOD = new IncomeSource("AKTIVITETSSTOD");
  public static final IncomeSource ETABLERINGSERSATTNING =
      new IncomeSource("ETABLERINGSERSATTNING");
  public static final IncomeSource FORSORJNINGSSTOD = new IncomeSource("FORSORJNINGSSTOD");
  public static final IncomeSource STUDIESTOD = new IncomeSource("STUDIESTOD");
  public static final IncomeSource INGEN_OFFENTLIG = new IncomeSource("INGEN_OFFENTLIG");
  public static final IncomeSource LON_UTAN_STOD = new IncomeSource("LON_UTAN_STOD");
  public static final IncomeSource LON_MED_STOD = new IncomeSource("LON_MED_STOD");
  public static final IncomeSource ANNAN_OFFENTLIG = new IncomeSource("ANNAN_OFFENTLIG");
  public static final IncomeSource OKAND = new IncomeSource("OKAND");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IncomeSource of(String name) {
    return CodeLists.canonical(IncomeSource.class, name, IncomeSource::new);
  }

  /// The list as it is delivered.
  public static List<IncomeSource> all() {
    return CodeLists.delivered(IncomeSource.class);
  }

  /// Whether it is public money; wages, "none" and "unknown" are not.
  public boolean isPublic() {
    int dot = name.indexOf('.');
    String group = dot < 0 ? CodeLists.entry(this).group() : name.substring(0, dot);
    return group.equals("OFFENTLIG");
  }

  @Override
  public String toString() {
    return name;
  }
}
