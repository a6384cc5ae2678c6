package se.sparbar.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.oracle.AllFigures.Said;
import se.sparbar.query.replay.LogReader;
import se.sparbar.query.replay.Rebuilding;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Rebuild;
import se.sparbar.query.store.Rebuild.Rebuilt;

/// The two hundred random histories again: what is rebuilt from the log, beside the old facts or
/// after all facts were wiped, says of every figure what the feed's facts said.
@Timeout(600)
class RebuildEqualsTest {
  /// So many in one log, because a rebuild makes its tables anew.
  private static final int TOGETHER = 20;

  private static final int POSITIONS = 5;

  private final Databases databases = PostgresServer.shared().freshDatabases();
  @AutoClose private final FreshFacts fresh = FreshFacts.at(databases.facts());
  private final Projection projection = new Projection(fresh.database);
  private final Rebuilding rebuilding =
      new Rebuilding(
          new Rebuild(fresh.database),
          new LogReader(
              databases.logReader().url(),
              databases.logReader().user(),
              databases.logReader().password()),
          InstantSource.system());

  @BeforeEach
  void makeTheLog() throws SQLException {
    try (Connection owner = databases.logOwner().connect()) {
      RawLog.create(owner);
    }
  }

  @Test
  void every_figure_is_the_same_after_a_rebuild_and_after_a_wipe() throws SQLException {
    try (Connection owner = databases.logOwner().connect()) {
      for (int first = 1; first <= RandomHistories.COUNT; first += TOGETHER) {
        SharedLog histories =
            new SharedLog(first, Math.min(RandomHistories.COUNT, first + TOGETHER - 1));
        RawLog.replace(owner, histories.log());
        compare(first, histories.log(), histories.asked(POSITIONS));
      }
    }
  }

  private void compare(int seed, List<Recorded> log, List<Asked> asked) throws SQLException {
    fresh.empty();
    InBatches.apply(projection, log, new SplittableRandom(-seed));
    List<Said> before = say(asked);

    assertThat(rebuilding.run()).isEqualTo(new Rebuilt(log.size(), log.size(), List.of()));
    AllFigures.assertSame("rebuilt beside the old facts", say(asked), before);

    fresh.empty();
    assertThat(rebuilding.run().comparedAt()).isZero();
    AllFigures.assertSame("rebuilt from nothing", say(asked), before);
  }

  /// With nothing kept in memory.
  private List<Said> say(List<Asked> asked) {
    return AllFigures.say(new FactsOnPostgres(fresh.database), asked);
  }
}
