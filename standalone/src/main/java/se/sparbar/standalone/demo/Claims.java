package se.sparbar.standalone.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.ids.ClaimId;

/// What the documents claim, put down in the days after they came, also where they contradict one
/// another: that is what claims are recorded for.
final class Claims {
  private Claims() {}

  static List<Told> told(long seed) {
    List<Told> told = new ArrayList<>();
    Dice dice = new Dice(seed, "claims");
    for (Map<String, String> row : Table.rows("claims.csv")) {
      ClaimId claim = new ClaimId(Dice.uuid(seed, "claim/" + (told.size() + 1)));
      LocalDate published = LocalDate.parse(get(row, "publishedOn"));
      Chronicle chronicle = new Chronicle(claim);
      chronicle.note(
          dice.moment(Workdays.from(published.plusDays(3))), claim(claim, row, published));
      told.addAll(chronicle.told());
    }
    return told;
  }

  private static ClaimRecorded claim(ClaimId claim, Map<String, String> row, LocalDate published) {
    int year = Integer.parseInt(get(row, "year"));
    return new ClaimRecorded(
        claim,
        DemoInsats.FORBUND,
        get(row, "document"),
        null,
        get(row, "label"),
        new BigDecimal(get(row, "value")),
        ClaimUnit.valueOf(get(row, "unit")),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        published);
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
