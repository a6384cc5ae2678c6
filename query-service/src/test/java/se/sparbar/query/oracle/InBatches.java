package se.sparbar.query.oracle;

import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.store.Projection;

/// Takes events in as the feed may: in pieces of any size.
final class InBatches {
  private InBatches() {}

  static void apply(Projection projection, List<Recorded> events, RandomGenerator random)
      throws SQLException {
    int largest = random.nextBoolean() ? 10 : 200;
    int from = 0;
    while (from < events.size()) {
      int until = Math.min(events.size(), from + 1 + random.nextInt(largest));
      projection.apply(events.subList(from, until));
      from = until;
    }
  }
}
