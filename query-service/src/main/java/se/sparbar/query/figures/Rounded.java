package se.sparbar.query.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Quotients of whole numbers, rounded half up at the edge.
final class Rounded {
  private Rounded() {}

  static BigDecimal tenths(long count, long of) {
    return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
  }
}
