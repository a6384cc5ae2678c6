package se.sparbar.codes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Åldersgrupp. Age is calendar year less birth year: the birth year is all that is known.
public enum AgeBand implements Code {
  AGE_16_17("16–17", 17),
  AGE_18_24("18–24", 24),
  AGE_25_29("25–29", 29),
  AGE_30_39("30–39", 39),
  AGE_40_49("40–49", 49),
  AGE_50_59("50–59", 59),
  AGE_60_66("60–66", 66),
  OKAND("okänd", Integer.MAX_VALUE);

  /// It is asked for at every event, and `values()` makes a new one each time.
  private static final List<AgeBand> ALL = List.of(values());

  private final String label;
  private final int to;

  AgeBand(String label, int to) {
    this.label = label;
    this.to = to;
  }

  /// The band of a person on a date; okänd where the birth year is unknown or the age lies outside
  /// 16-66.
  public static AgeBand on(LocalDate date, @Nullable Integer birthYear) {
    if (birthYear == null || date.getYear() - birthYear < 16) {
      return OKAND;
    }
    int age = date.getYear() - birthYear;
    for (AgeBand band : ALL) {
      if (age <= band.to) {
        return band;
      }
    }
    return OKAND;
  }

  @Override
  public String label() {
    return label;
  }
}
