package se.sparbar.query.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// One page of a list, as every collection in the API is answered.
///
/// @param page from 1
/// @param total of all pages
record Page<T>(List<T> items, int page, int limit, long total) {
  static final SortedSet<String> PARAMETERS = new TreeSet<>(Set.of("page", "limit"));

  private static final int LARGEST = 1000;

  /// The page that `page` and `limit` ask for; other parameters are refused.
  static <T> Page<T> of(List<T> all, Map<String, List<String>> query) {
    return of(() -> all, new Parameters(query, PARAMETERS));
  }

  /// The same where other parameters say what is listed; it is read once all of them are right.
  static <T> Page<T> of(Supplier<List<T>> reading, Parameters parameters) {
    int page = parameters.number("page", 1, 1_000_000, 1);
    int limit = parameters.number("limit", 1, LARGEST, 20);
    return parameters.then(() -> {
      List<T> all = reading.get();
      int from = (int) Math.min((page - 1L) * limit, all.size());
      int to = Math.min(from + limit, all.size());
      return new Page<>(all.subList(from, to), page, limit, all.size());
    });
  }

  /// Refuses what asks for no page, before anything is read.
  static void check(Map<String, List<String>> query) {
    of(List.of(), query);
  }

  /// Reads a page where it is kept.
  interface Reading<T> {
    List<T> read(long offset, int limit);
  }

  /// The same for what is read page by page.
  static <T> Page<T> of(Map<String, List<String>> query, LongSupplier total, Reading<T> reading) {
    Parameters parameters = new Parameters(query, PARAMETERS);
    int page = parameters.number("page", 1, 1_000_000, 1);
    int limit = parameters.number("limit", 1, LARGEST, 20);
    return parameters.then(
        () -> new Page<>(reading.read((page - 1L) * limit, limit), page, limit, total.getAsLong()));
  }

  <U> Page<U> map(Function<T, U> shown) {
    return new Page<>(items.stream().map(shown).toList(), page, limit, total);
  }
}
