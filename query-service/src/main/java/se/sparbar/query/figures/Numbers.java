package se.sparbar.query.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.ClaimCheck.Claimed;

/// All numbers that a measured cell gives, each by a path through its names.
record Numbers(Measured measured) {
  /// What belongs together under one path: a count with its share, or one number alone.
  private record Given(String path, @Nullable BigDecimal number, @Nullable Integer percent) {}

  /// The paths that give all that is claimed.
  List<String> giving(Collection<Claimed> claimed) {
    List<String> paths = new ArrayList<>();
    for (Given given : all()) {
      if (claimed.stream().allMatch(claim -> gives(given, claim))) {
        paths.add(given.path);
      }
    }
    return paths;
  }

  private static boolean gives(Given given, Claimed claim) {
    return switch (claim.unit()) {
      case PERCENT -> given.percent != null && same(BigDecimal.valueOf(given.percent), claim);
      case COUNT, KRONOR, DAYS, FTE -> given.number != null && same(given.number, claim);
    };
  }

  private static boolean same(BigDecimal number, Claimed claim) {
    return number.compareTo(claim.value()) == 0;
  }

  private List<Given> all() {
    List<Given> all = new ArrayList<>();
    all.add(new Given("", BigDecimal.valueOf(measured.count()), measured.percent()));
    measured.numbers().forEach((name, value) -> add(name, value, all));
    return all;
  }

  private static void add(String path, Object value, List<Given> all) {
    switch (value) {
      case BigDecimal number -> all.add(new Given(path, number, null));
      case Long number -> all.add(new Given(path, BigDecimal.valueOf(number), null));
      case Integer number ->
          all.add(new Given(path, BigDecimal.valueOf(number), percent(path, number)));
      case Map<?, ?> share when isShare(share) ->
          all.add(new Given(path, number(share.get("count")), (Integer) share.get("percent")));
      case Map<?, ?> several ->
          several.forEach((name, inner) -> add(path + "/" + name, inner, all));
      case List<?> several -> {
        for (int i = 0; i < several.size(); i++) {
          add(path + "/" + (i + 1), several.get(i), all);
        }
      }
      default -> {}
    }
  }

  private static boolean isShare(Map<?, ?> numbers) {
    return numbers.keySet().stream().anyMatch("of"::equals);
  }

  /// Only what is called a per cent is one.
  private static @Nullable Integer percent(String path, Integer number) {
    return path.endsWith("Percent") ? number : null;
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    return value instanceof Long count ? BigDecimal.valueOf(count) : null;
  }
}
