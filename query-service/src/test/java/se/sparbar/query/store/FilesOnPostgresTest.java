package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class FilesOnPostgresTest {
  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());

  private final Projection projection = new Projection(FRESH.database);
  private final FilesOnPostgres files = new FilesOnPostgres(FRESH.database);

  @BeforeEach
  void empty() throws SQLException {
    FRESH.empty();
  }

  @Test
  void all_that_was_known_of_a_stream_is_kept_with_its_positions() throws SQLException {
    for (long seed = 1; seed <= 6; seed++) {
      FRESH.empty();
      List<Recorded> log = RandomHistories.of(seed);
      projection.apply(log);
      FactsInMemory known = new FactsInMemory(log);
      List<String> streams = log.stream().map(Recorded::stream).distinct().toList();
      long head = known.resolve(new AsOf.Now()).position();

      assertThat(known.entries(streams, head)).hasSizeGreaterThan(5);
      for (long position = 0; position <= head; position += 7) {
        assertThat(files.entries(streams, position))
            .hasSameSizeAs(known.entries(streams, position));
      }
      assertThat(files.entries(streams, head)).isEqualTo(known.entries(streams, head));
      assertThat(files.entries(List.of("group-4711"), head)).isEmpty();
    }
  }
}
