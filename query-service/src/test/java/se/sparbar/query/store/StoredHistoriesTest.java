package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Known;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class StoredHistoriesTest {
  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());

  @BeforeEach
  void empty() throws SQLException {
    FRESH.empty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_row_is_the_same_be_it_made_at_once_or_event_by_event(long seed) throws SQLException {
    List<Recorded> log = RandomHistories.of(seed);
    Projection projection = new Projection(FRESH.database);
    Random random = new Random(seed);
    for (int from = 0; from < log.size(); ) {
      int until = Math.min(log.size(), from + 1 + random.nextInt(random.nextBoolean() ? 1 : 40));
      projection.apply(log.subList(from, until));
      from = until;
    }

    Map<Histories.Row, byte[]> stored = stored();

    Map<Histories.Row, byte[]> atOnce = HistoriesTest.histories(log);
    assertThat(stored.keySet()).hasSizeGreaterThan(10).isEqualTo(atOnce.keySet());
    stored.forEach((row, bytes) -> assertThat(bytes).isEqualTo(atOnce.get(row)));
  }

  private static Map<Histories.Row, byte[]> stored() throws SQLException {
    Map<Histories.Row, byte[]> stored = new HashMap<>();
    try (Connection connection = FRESH.database.getConnection()) {
      for (FactTable table : FactTable.values()) {
        new StoredHistories(connection)
            .each(
                table,
                "true",
                (year, insats, enrolment, known) ->
                    stored.put(
                        new Histories.Row(table, year, insats, enrolment),
                        Arrays.copyOfRange(known.bytes(), known.at(), known.bytes().length)));
      }
    }
    return stored;
  }

  @Test
  void a_row_may_grow_longer_than_a_page() throws SQLException {
    Case some = HistoriesTest.anyCase();
    try (Connection connection = FRESH.database.getConnection()) {
      for (int position = 1; position < 1_000; position += 2) {
        write(connection, position, some);
      }
    }

    Map<Histories.Row, byte[]> stored = stored();

    assertThat(stored).hasSize(1);
    stored.forEach((row, bytes) -> {
      assertThat(bytes.length).isGreaterThan(20_000);
      assertThat(HistoriesTest.versions(row, bytes, 0, Long.MAX_VALUE))
          .hasSize(500)
          .contains(new Known(some, 777, 778));
    });
  }

  private static void write(Connection connection, long position, Case known) throws SQLException {
    StoredRows rows = new StoredRows(new YearStarts());
    rows.fact(2022, known, position, position + 1);
    rows.write(connection);
  }

  @Test
  void what_is_not_stored_cannot_cease_to_be_known() throws SQLException {
    Case some = HistoriesTest.anyCase();
    StoredRows rows = new StoredRows(new YearStarts());
    rows.factEnds(2022, some, 7);
    try (Connection connection = FRESH.database.getConnection()) {
      assertThatThrownBy(() -> rows.write(connection))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("must be rebuilt");
    }
  }
}
