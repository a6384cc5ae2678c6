package se.sparbar.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Catalogue.UnknownEvent;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Known;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.oracle.RandomHistories;
import se.sparbar.query.oracle.RawLog;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Parked;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Rebuild;
import se.sparbar.query.store.Rebuild.Rebuilt;

@NullMarked
@Timeout(60)
class RebuildingTest {
  private final Databases databases = PostgresServer.shared().freshDatabases();
  @AutoClose private final FreshFacts fresh = FreshFacts.at(databases.facts());
  private final Projection projection = new Projection(fresh.database);
  private final FactsOnPostgres facts = new FactsOnPostgres(fresh.database);
  private final List<Recorded> log = RandomHistories.of(20);
  private final LogReader reader =
      new LogReader(
          databases.logReader().url(),
          databases.logReader().user(),
          databases.logReader().password());
  private final Rebuilding rebuilding =
      new Rebuilding(new Rebuild(fresh.database), reader, InstantSource.system());

  @BeforeEach
  void fillTheLog() throws SQLException {
    try (Connection owner = databases.logOwner().connect()) {
      RawLog.create(owner);
      RawLog.insert(owner, log);
    }
  }

  @Test
  void what_is_rebuilt_knows_what_was_known_at_every_position_and_the_feed_goes_on_from_there()
      throws SQLException {
    int some = log.size() - 50;
    projection.apply(log.subList(0, some / 2));
    projection.apply(log.subList(some / 2, some));
    Set<Fact> before = known(some / 3);

    Rebuilt rebuilt = rebuilding.run();

    assertThat(rebuilt).isEqualTo(new Rebuilt(log.size(), some, List.of()));
    assertThat(known(some / 3)).isEqualTo(before);
    assertThat(projection.reached().position()).isEqualTo(log.size());
    assertThat(projection.apply(log.subList(some, log.size())).position()).isEqualTo(log.size());
    assertThat(rebuilding.status().outcome()).isEqualTo(rebuilt);
  }

  @Test
  void each_year_has_the_indexes_of_its_table_and_no_other() throws SQLException {
    projection.apply(log);
    Set<String> before = indexes();

    rebuilding.run();

    assertThat(indexes()).isEqualTo(before).hasSizeGreaterThan(8);
  }

  /// Of the years: what they are made of, and which index of the whole table they belong to.
  private Set<String> indexes() throws SQLException {
    Set<String> indexes = new HashSet<>();
    try (Connection connection = databases.facts().connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX [^ ]+ ', 'INDEX '), h.inhparent::regclass
                FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
                WHERE t.relnamespace = 'facts'::regnamespace AND t.relname ~ '^(case|step)_history_[0-9]+$'\
                """)) {
      while (rows.next()) {
        indexes.add(rows.getString(1) + " of " + rows.getString(2));
      }
    }
    return indexes;
  }

  @Test
  void what_is_recorded_and_taken_in_meanwhile_is_not_lost_from_sight() throws SQLException {
    int some = log.size() / 2;
    inTheLog("DELETE FROM event WHERE position > " + some);
    projection.apply(log.subList(0, some));
    // After each reading of the log, more is recorded and comes over Kafka.
    List<Integer> heads = new ArrayList<>(List.of(log.size(), some + 60, some + 20));
    Rebuild.Log moving =
        (after, fold) -> {
          long events = reader.read(after, Long.MAX_VALUE, fold);
          if (heads.size() > 1) {
            goOn(heads.removeLast());
          }
          return events;
        };

    Rebuilt rebuilt = new Rebuild(fresh.database).run(moving);

    assertThat(rebuilt.differences()).isEmpty();
    assertThat(projection.reached().position()).isEqualTo(some + 60);
    goOn(log.size());
    List<Known> now = List.copyOf(everything());
    fresh.empty();
    projection.apply(log);
    assertThat(everything()).containsExactlyInAnyOrderElementsOf(now);
  }

  private void goOn(int head) throws SQLException {
    int from = Math.toIntExact(projection.reached().position());
    try (Connection owner = databases.logOwner().connect()) {
      RawLog.insert(owner, log.subList(from, head));
    }
    projection.apply(log.subList(from, head));
  }

  @Test
  void after_a_wipe_every_row_comes_back() throws SQLException {
    projection.apply(log);
    HashSet<Known> before = new HashSet<>(everything());
    fresh.empty();

    assertThat(rebuilding.run().comparedAt()).isZero();

    assertThat(new HashSet<>(everything())).isEqualTo(before);
  }

  @Test
  void facts_that_said_otherwise_are_named_and_made_right() throws SQLException {
    projection.apply(log);
    List<Known> before = List.copyOf(everything());
    try (Connection connection = fresh.database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "DELETE FROM case_history_2022"
              + " WHERE enrolment = (SELECT enrolment FROM case_history_2022 LIMIT 1)");
    }

    assertThat(rebuilding.run().differences()).containsExactly("case_history 2022");
    assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void a_rebuild_that_fails_says_why_and_leaves_the_old_facts_answering() throws SQLException {
    projection.apply(log);
    List<Known> before = List.copyOf(everything());
    inTheLog("UPDATE event SET type = 'dreamt' WHERE position = " + (log.size() - 3));

    assertThatThrownBy(rebuilding::run).isInstanceOf(UnknownEvent.class);

    assertThat(rebuilding.status().running()).isFalse();
    assertThat(rebuilding.status().failure()).contains("unknown event dreamt/1");
    assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
    String type = Catalogue.of(log.get(log.size() - 4).event()).type();
    inTheLog("UPDATE event SET type = '" + type + "' WHERE position = " + (log.size() - 3));
    assertThat(rebuilding.run()).isEqualTo(new Rebuilt(log.size(), log.size(), List.of()));
  }

  private void inTheLog(String sql) throws SQLException {
    try (Connection owner = databases.logOwner().connect();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void what_was_parked_comes_in_as_soon_as_the_program_can_read_it() throws SQLException {
    String stream = log.get(10).event().stream().stream();
    projection.apply(log.subList(0, 10));
    projection.apply(
        log.subList(10, log.size()).stream().filter(e -> !isOf(stream, e)).toList(),
        log.subList(10, log.size()).stream()
            .filter(e -> isOf(stream, e))
            .map(e ->
                new Parked(
                    e.position(),
                    e.recordedAt(),
                    stream,
                    Catalogue.of(e.event()).type(),
                    Catalogue.of(e.event()).version()))
            .toList());
    assertThat(projection.parked()).isNotEmpty();

    rebuilding.ifNeeded();

    assertThat(projection.parked()).isEmpty();
    assertThat(projection.reached().position()).isEqualTo(log.size());
    HashSet<Known> healed = new HashSet<>(everything());
    fresh.empty();
    projection.apply(log);
    assertThat(healed).isEqualTo(new HashSet<>(everything()));
  }

  @Test
  void what_is_parked_stays_so_while_the_program_cannot_read_it() throws SQLException {
    projection.apply(log.subList(0, 10));
    projection.apply(
        List.of(), List.of(new Parked(11, log.get(10).recordedAt(), "s-1", "dreamt", 1)));

    rebuilding.ifNeeded();

    assertThat(projection.parked()).hasSize(1);
    assertThat(projection.reached().position()).isEqualTo(11);
  }

  private static boolean isOf(String stream, Recorded event) {
    return event.event().stream().stream().equals(stream);
  }

  @Test
  void facts_of_another_form_are_rebuilt_unasked() throws SQLException {
    projection.apply(log.subList(0, 30));
    rebuilding.ifNeeded();
    assertThat(projection.reached().position()).isEqualTo(30);
    try (Connection connection = fresh.database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE progress SET form = 'of old'");
    }

    rebuilding.ifNeeded();

    assertThat(projection.reached().position()).isEqualTo(log.size());
  }

  private Set<Fact> known(long position) {
    return facts
        .read(Question.of(Period.year(2022)), new Needs(true, Set.of()), position)
        .persons()
        .stream()
        .flatMap(person -> Stream.concat(person.cases().stream(), person.steps().stream()))
        .collect(Collectors.toSet());
  }

  private Collection<Known> everything() {
    return facts
        .versions(Question.of(Period.year(2022)), new Needs(true, Set.of()), 0, log.size())
        .facts();
  }
}
