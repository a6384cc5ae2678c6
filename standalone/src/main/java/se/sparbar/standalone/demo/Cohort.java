package se.sparbar.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// So many women and men whose enrolment begins and ends within the same days, and whose
/// registration had the same fate.
///
/// @param avslut null for those who are still there
/// @param again the cohort whose persons come back in this one
record Cohort(
    String insats,
    String name,
    int women,
    int men,
    Window start,
    @Nullable Window avslut,
    Twist twist,
    @Nullable String again) {

  static List<Cohort> all() {
    return Table.rows("cohorts.csv").stream().map(Cohort::read).toList();
  }

  private static Cohort read(Map<String, String> row) {
    @Nullable Window avslut =
        get(row, "avslutFrom").isEmpty()
            ? null
            : Window.of(get(row, "avslutFrom"), get(row, "avslutTo"));
    return new Cohort(
        get(row, "insats"),
        get(row, "name"),
        Integer.parseInt(get(row, "women")),
        Integer.parseInt(get(row, "men")),
        Window.of(get(row, "startFrom"), get(row, "startTo")),
        avslut,
        Twist.valueOf(get(row, "twist")),
        get(row, "again").isEmpty() ? null : get(row, "again"));
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
