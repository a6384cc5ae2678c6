package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.World;
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void enrolments_are_those_known_now_be_they_taken_in_or_rebuilt(long seed) throws SQLException {
    List<Recorded> log = RandomHistories.of(seed);
    World world = new World();
    log.forEach(world::evolve);
    List<Case> expected =
        world.people().persons().stream()
            .flatMap(person -> person.cases().stream())
            .sorted(Comparator.comparing(c -> c.enrolment().value().toString()))
            .toList();
    for (int from = 0; from < log.size(); from += 30) {
      projection.apply(log.subList(from, Math.min(log.size(), from + 30)));
    }

    assertThat(expected).hasSizeGreaterThan(3);
    assertKnown(expected);
    new Rebuild(FRESH.database)
        .run((after, fold) -> {
          log.subList((int) after, log.size()).forEach(fold);
          return log.size() - after;
        });
    assertKnown(expected);
  }

  private void assertKnown(List<Case> expected) {
    assertThat(files.enrolmentCount()).isEqualTo(expected.size());
    assertThat(files.enrolments(0, 1_000)).isEqualTo(expected);
    assertThat(files.enrolments(1, 2)).isEqualTo(expected.subList(1, 3));
    for (Case one : expected) {
      assertThat(files.enrolment(one.enrolment())).contains(one);
    }
    assertThat(files.enrolment(new EnrolmentId(new UUID(7, 7)))).isEmpty();
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
