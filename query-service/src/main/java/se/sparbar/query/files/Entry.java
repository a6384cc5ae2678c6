package se.sparbar.query.files;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One value of a table. A file writes numbers as numbers, and words so that no program takes them
/// for a formula.
sealed interface Entry {
  record Words(String text) implements Entry {}

  record Amount(BigDecimal number) implements Entry {}

  /// Whole per cent.
  record Share(int percent) implements Entry {}

  record Nothing() implements Entry {}

  Entry NOTHING = new Nothing();

  static Entry of(@Nullable Object value) {
    return switch (value) {
      case null -> NOTHING;
      case Entry entry -> entry;
      case BigDecimal number -> new Amount(number);
      case Double number -> new Amount(BigDecimal.valueOf(number));
      case Number number -> new Amount(BigDecimal.valueOf(number.longValue()));
      default -> new Words(value.toString());
    };
  }

  /// Under a heading: what is called per cent is one.
  static Entry of(String name, @Nullable Object value) {
    return value instanceof Integer percent && isPercent(name) ? new Share(percent) : of(value);
  }

  private static boolean isPercent(String name) {
    return name.endsWith("percent") || name.endsWith("Percent");
  }
}
