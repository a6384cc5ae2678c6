package se.sparbar.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Replays.Replayed;
import se.sparbar.query.oracle.RandomHistories;
import se.sparbar.query.oracle.RawLog;

@NullMarked
class ReplaysOnPostgresTest {
  private final Databases databases = PostgresServer.shared().freshDatabases();
  private final LogReader log =
      new LogReader(
          databases.logReader().url(),
          databases.logReader().user(),
          databases.logReader().password());

  @Test
  void a_replay_folds_the_prefix_of_the_log_and_nothing_more() throws SQLException {
    List<Recorded> events = RandomHistories.of(5);
    try (Connection owner = databases.logOwner().connect()) {
      RawLog.create(owner);
      RawLog.insert(owner, events);
    }
    long position = events.size() / 2;

    World world = new World();
    events.subList(0, (int) position).forEach(world::evolve);
    var replays = new ReplaysOnPostgres(log);
    try (Replayed replayed = replays.replay(position)) {
      assertThat(replayed.events()).isEqualTo(position);
      Reading reading = replayed.reading();
      assertThat(reading.persons())
          .hasSizeGreaterThan(3)
          .containsExactlyInAnyOrderElementsOf(world.reading().persons());
      assertThat(reading.insatser()).containsExactlyElementsOf(world.insatser());
      assertThat(reading.affairs()).containsExactlyElementsOf(world.affairs().all());
      assertThat(reading.day()).isEqualTo(world.reading().day());
    }
    assertThat(log.head()).isEqualTo(events.size());
  }
}
