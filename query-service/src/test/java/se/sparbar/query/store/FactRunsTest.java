package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.World;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class FactRunsTest {
  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());

  private static final List<Case> CASES = cases();

  @BeforeEach
  void empty() throws SQLException {
    FRESH.empty();
  }

  /// Of several people in several insatser.
  private static List<Case> cases() {
    return Stream.of(1L, 2L, 3L, 4L)
        .flatMap(seed -> {
          World world = new World();
          RandomHistories.of(seed).forEach(world::evolve);
          return world.people().persons().stream();
        })
        .flatMap(person -> person.cases().stream())
        .toList();
  }

  @Test
  void every_row_comes_to_its_year_however_little_room_there_is() throws SQLException {
    for (long room : List.of(0L, 1_000L, FactRuns.ROOM)) {
      FRESH.empty();
      List<String> expected = new ArrayList<>();
      copy(room, expected);

      assertThat(rows()).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(20);
    }
  }

  @Test
  void a_row_that_has_no_place_fails_and_leaves_the_connection_whole() throws SQLException {
    try (Connection connection = FRESH.database.getConnection()) {
      connection.setAutoCommit(false);
      new Tables(connection).partition(FactTable.CASES, 2022);
      try (Statement statement = connection.createStatement()) {
        statement.execute("ALTER TABLE case_history_2022 ADD CHECK (length(known) > 9)");
      }
      connection.commit();
      try (FactCopy copy = new FactCopy(connection, FactTable.CASES)) {
        FactRuns runs = new FactRuns(copy);
        runs.add(row(2022, CASES.getFirst()), new ByteOut(), true);
        runs.finish();
        assertThatThrownBy(copy::finish).isInstanceOf(FactsUnavailable.class);
      }
      connection.rollback();
      try (Statement statement = connection.createStatement()) {
        assertThat(statement.execute("SELECT 1")).isTrue();
      }
      connection.rollback();
    }
  }

  /// Each case into two years, the positions telling them apart.
  private static void copy(long room, List<String> told) throws SQLException {
    List<Case> cases = new ArrayList<>(CASES);
    Collections.shuffle(cases, new Random(3));
    try (Connection connection = FRESH.database.getConnection()) {
      connection.setAutoCommit(false);
      try (FactCopy copy = new FactCopy(connection, FactTable.CASES)) {
        FactRuns runs = new FactRuns(copy, room);
        int position = 1;
        for (Case one : cases) {
          for (int year : List.of(2022, 2023)) {
            ByteOut known = new ByteOut();
            known.octet(position);
            runs.add(row(year, one), known, true);
            told.add("%s %s %s".formatted(year, position, one.enrolment().value()));
            position++;
          }
        }
        runs.finish();
        copy.finish();
      }
      connection.commit();
    }
  }

  private static Histories.Row row(int year, Case one) {
    return new Histories.Row(FactTable.CASES, year, one.insats(), one.enrolment());
  }

  private static List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = FRESH.database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT year || ' ' || get_byte(known, 0) || ' ' || enrolment FROM case_history")) {
      Tables.each(select, row -> rows.add(row.getString(1)));
    }
    return rows;
  }
}
