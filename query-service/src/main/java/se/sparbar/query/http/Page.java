package se.sparbar.query.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// One page of a list, as every collection in the API is answered.
///
/// @param page from 1
/// @param total of all pages
record Page<T>(List<T> items, int page, int limit, long total) {
  static final SortedSet<String> PARAMETERS = new TreeSet<>(Set.of("page", "limit"));

  private static final int LARGEST = 1000;

  /// The page that `page` and `limit` ask for; other parameters are refused.
  static <T> Page<T> of(List<T> all, Map<String, List<String>> query) {
    Parameters parameters = new Parameters(query, PARAMETERS);
    int page = parameters.number("page", 1, 1_000_000, 1);
    int limit = parameters.number("limit", 1, LARGEST, 20);
    return parameters.then(() -> {
      int from = (int) Math.min((page - 1L) * limit, all.size());
      int to = Math.min(from + limit, all.size());
      return new Page<>(all.subList(from, to), page, limit, all.size());
    });
  }
}
