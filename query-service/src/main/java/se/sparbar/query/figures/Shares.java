package se.sparbar.query.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Shares among the named numbers of a figure.
final class Shares {
  private Shares() {}

  /// Each code's count and whole per cent of a whole; the per cent is missing where the whole is
  /// nought.
  static SortedMap<String, Map<String, Object>> of(Map<String, Long> counts, long of) {
    SortedMap<String, Map<String, Object>> shares = new TreeMap<>();
    counts.forEach((code, n) -> shares.put(code, of(n, of)));
    return shares;
  }

  static Map<String, Object> of(long count, long of) {
    Map<String, Object> share = new LinkedHashMap<>();
    share.put("count", count);
    share.put("of", of);
    if (of != 0) {
      share.put("percent", Measured.percent(count, of));
    }
    return share;
  }
}
