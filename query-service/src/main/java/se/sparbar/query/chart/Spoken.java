package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Reached;

/// Periods and as-ofs in the words of a chart.
public final class Spoken {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm", Locale.ROOT);

  private Spoken() {}

  /// `2023`, `första halvåret 2023` or `2023-02-01–2023-03-31`.
  public static String period(Period period) {
    int year = period.from().getYear();
    if (period.equals(Period.year(year))) {
      return Integer.toString(year);
    }
    LocalDate july = LocalDate.of(year, 7, 1);
    if (period.equals(new Period(LocalDate.of(year, 1, 1), july.minusDays(1)))) {
      return text("chart.first-half", Integer.toString(year));
    }
    if (period.equals(new Period(july, LocalDate.of(year, 12, 31)))) {
      return text("chart.second-half", Integer.toString(year));
    }
    return "%s\u2013%s".formatted(period.from(), period.to());
  }

  static String asOf(Reached asOf) {
    @Nullable Instant at = asOf.recordedAt();
    return at == null
        ? text("chart.nothing-known")
        : text(
            "chart.known",
            MINUTE.format(at.atZone(Recorded.ZONE)),
            Written.number(asOf.position()));
  }

  static LocalDate day(Instant at) {
    return at.atZone(Recorded.ZONE).toLocalDate();
  }
}
