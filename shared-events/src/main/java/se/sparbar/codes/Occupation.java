package se.sparbar.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// Sysselsättning.
public record Occupation(@JsonValue String name) implements OpenCode<Occupation> {
  public static final Occupation ARBETAR = new Occupation("ARBETAR");
  public static final Occupation STUDERAR = new Occupation("STUDERAR");
  public static final Occupation ARBETSSOKANDE = new Occupation("ARBETSSOKANDE");
  public static final Occupation PRAKTIK = new Occupation("PRAKTIK");
  public static final Occupation SJUKSKRIVEN = new Occupation("SJUKSKRIVEN");
  public static final Occupation DAGLIG_VERKSAMHET = new Occupation("DAGLIG_VERKSAMHET");
  public static final Occupation INGET = new Occupation("INGET");
  public static final Occupation OKANT = new Occupation("OKANT");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Occupation of(String name) {
    return CodeLists.canonical(Occupation.class, name, Occupation::new);
  }

  /// The list as it is delivered.
  public static List<Occupation> all() {
    return CodeLists.delivered(Occupation.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
