package se.sparbar.query.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a cell says: a count or a share, and whatever named numbers the figure has besides.
///
/// @param of the denominator; null where the figure is no share
/// @param percent whole per cent, rounded half up; null where the figure is no share or the share
///   is undefined
/// @param reason why a share or what a count is shared among is undefined, in Swedish
public record Measured(
    long count,
    @Nullable Long of,
    @Nullable Integer percent,
    @Nullable String reason,
    Map<String, Object> numbers) {

  public static Measured count(long count) {
    return new Measured(count, null, null, null, Map.of());
  }

  /// A count, and why it says nothing where it does not.
  static Measured count(long count, @Nullable String reasonIfNone) {
    return new Measured(count, null, null, reasonIfNone, Map.of());
  }

  /// A share, or the reason why there is none.
  public static Measured share(long count, long of, String reasonIfNone) {
    return of == 0
        ? new Measured(count, of, null, reasonIfNone, Map.of())
        : new Measured(count, of, percent(count, of), null, Map.of());
  }

  /// The same, with one more named number.
  public Measured with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(numbers);
    more.put(name, value);
    return new Measured(count, of, percent, reason, Collections.unmodifiableMap(more));
  }

  /// Whole per cent, half rounded up.
  public static int percent(long count, long of) {
    return Math.toIntExact(Math.floorDiv(200 * count + of, 2 * of));
  }
}
