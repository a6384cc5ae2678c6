package se.sparbar.query.chart;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers as Swedish readers write them, alike on every machine.
public final class Written {
  private static final char NO_BREAK = '\u00a0';

  private Written() {}

  /// `100 000`
  public static String number(long n) {
    String plain = String.format(Locale.ROOT, "%,d", Math.abs(n)).replace(',', NO_BREAK);
    return n < 0 ? "\u2212" + plain : plain;
  }

  /// `4,5`
  public static String number(BigDecimal n) {
    BigDecimal plain = n.stripTrailingZeros();
    if (plain.scale() <= 0) {
      return number(plain.longValueExact());
    }
    String fraction = plain.abs().toPlainString();
    String sign = n.signum() < 0 && n.longValue() == 0 ? "\u2212" : "";
    return sign + number(n.longValue()) + "," + fraction.substring(fraction.indexOf('.') + 1);
  }

  public static String percent(long percent) {
    return number(percent) + NO_BREAK + "%";
  }

  /// `28 av 62 (45 %)`
  public static String share(long count, long of, int percent) {
    return "%s av %s (%s)".formatted(number(count), number(of), percent(percent));
  }
}
