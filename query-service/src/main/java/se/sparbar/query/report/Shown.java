package se.sparbar.query.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.Measured;

/// Numbers, shares and times as Swedish readers write them.
public final class Shown {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm", SWEDISH);

  private Shown() {}

  public static String number(long n) {
    return String.format(SWEDISH, "%,d", n);
  }

  public static String signed(long n) {
    return n > 0 ? "+" + number(n) : n < 0 ? "\u2212" + number(-n) : "0";
  }

  /// `28 av 62 (45 %)`, a plain count, or why there is no share.
  public static String measured(Measured measured) {
    if (measured.of() == null) {
      return number(measured.count());
    }
    if (measured.percent() == null) {
      return measured.reason() == null ? "\u2013" : measured.reason();
    }
    return "%s av %s (%s\u00a0%%)"
        .formatted(number(measured.count()), number(measured.of()), measured.percent());
  }

  public static String moment(@Nullable Instant at) {
    return at == null ? "" : MINUTE.format(at.atZone(Recorded.ZONE));
  }

  public static LocalDate day(Instant at) {
    return at.atZone(Recorded.ZONE).toLocalDate();
  }
}
