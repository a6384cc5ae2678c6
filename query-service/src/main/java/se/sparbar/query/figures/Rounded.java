package se.sparbar.query.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Quotients of whole numbers, rounded half up at the edge.
final class Rounded {
  private Rounded() {}

  static long whole(long count, long of) {
    return divided(count, of, 0).longValueExact();
  }

  static BigDecimal hundredths(long count, long of) {
    return divided(count, of, 2);
  }

  static BigDecimal tenths(long count, long of) {
    return divided(count, of, 1);
  }

  private static BigDecimal divided(long count, long of, int decimals) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
  }
}
