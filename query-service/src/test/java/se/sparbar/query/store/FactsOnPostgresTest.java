package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Positions.NotReached;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class FactsOnPostgresTest {
  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());

  private final Projection projection = new Projection(FRESH.database);
  private final FactsOnPostgres facts = new FactsOnPostgres(FRESH.database);
  private final PositionsOnPostgres positions =
      new PositionsOnPostgres(FRESH.database, new Waiting());

  @BeforeEach
  void empty() throws SQLException {
    FRESH.empty();
  }

  private static final Needs ALL = new Needs(true, Set.of("goal-set"));

  @Test
  void a_database_that_answers_for_cases_but_not_for_steps_does_not_answer() throws SQLException {
    inBatches(RandomHistories.of(1), new Random(1));
    FactsOnPostgres without = new FactsOnPostgres(onlyForOneWhoAsks());

    assertThat(without.read(Question.of(Period.year(2022)), new Needs(false, Set.of()), 50))
        .isNotNull();
    assertThatThrownBy(() -> without.read(Question.of(Period.year(2022)), ALL, 50))
        .isInstanceOf(FactsUnavailable.class)
        .hasRootCauseMessage("too many connections");
  }

  private static DataSource onlyForOneWhoAsks() {
    Thread one = Thread.currentThread();
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (_, method, arguments) -> {
              if (!Thread.currentThread().equals(one)) {
                throw new SQLException("too many connections");
              }
              return method.invoke(FRESH.database, arguments);
            });
  }

  @Test
  void a_connection_can_be_used_when_a_row_that_it_gave_could_not_be_taken() throws SQLException {
    String numbers = "SELECT n FROM generate_series(1::bigint, 100000) n";
    List<Long> taken = new ArrayList<>();
    try (Connection connection = FRESH.database.getConnection()) {
      assertThatThrownBy(() ->
              CopiedRows.all(
                  connection,
                  numbers,
                  1,
                  _ -> {
                    throw new IllegalStateException("not this one");
                  }))
          .isInstanceOf(IllegalStateException.class);
      CopiedRows.all(connection, numbers, 1, row -> taken.add(CopiedRows.bigint(row)));
    }

    assertThat(taken).hasSize(100_000).first().isEqualTo(1L);
  }

  @Test
  void every_position_knows_the_cases_and_insatser_that_the_fold_of_its_prefix_knows()
      throws SQLException {
    for (long seed = 1; seed <= 12; seed++) {
      FRESH.empty();
      List<Recorded> log = RandomHistories.of(seed);
      inBatches(log, new Random(seed));
      FactsOnPostgres read = new FactsOnPostgres(FRESH.database);
      World world = new World();
      for (Recorded recorded : log) {
        world.evolve(recorded);
        if (recorded.position() % 17 == 0 || recorded.position() == log.size()) {
          agree(read, world, recorded.position());
        }
      }
    }
  }

  private static void agree(FactsOnPostgres read, World world, long position) {
    for (Period period :
        List.of(
            Period.year(2020),
            Period.year(2022),
            new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2024, 6, 30)),
            Period.year(2031))) {
      Question question = Question.of(period);
      Set<Fact> expected =
          world.people().persons().stream()
              .flatMap(person -> Stream.concat(person.cases().stream(), person.steps().stream()))
              .filter(fact -> matters(fact, period))
              .collect(Collectors.toSet());
      List<Fact> facts = facts(read.read(question, ALL, position));
      assertThat(facts).doesNotHaveDuplicates();
      assertThat(facts.stream().filter(f -> matters(f, period)).collect(Collectors.toSet()))
          .isEqualTo(expected);
    }
    assertThat(read.insatser(position)).containsExactlyElementsOf(world.insatser());
  }

  private static List<Fact> facts(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    reading
        .persons()
        .forEach(person -> {
          facts.addAll(person.cases());
          facts.addAll(person.steps());
        });
    return facts;
  }

  private static boolean matters(Fact fact, Period period) {
    return !fact.firstDay().isAfter(period.to())
        && (fact.lastDay() == null || !fact.lastDay().isBefore(period.from()));
  }

  @Test
  void versions_hold_at_each_position_what_the_cases_there_are() throws SQLException {
    List<Recorded> log = RandomHistories.of(10);
    inBatches(log, new Random(3));
    for (Period period : List.of(Period.year(2022), Period.year(2023), Period.year(2031))) {
      Question question = Question.of(period);
      var versions = facts.versions(question, ALL, 5, log.size());
      for (long position = 5; position <= log.size(); position += 23) {
        long p = position;
        assertThat(facts(versions.at(p, List.of(), facts.dayOf(p))))
            .containsExactlyInAnyOrderElementsOf(facts(facts.read(question, ALL, p)));
      }
    }
  }

  @Test
  void an_event_that_comes_again_changes_nothing_and_a_missing_one_is_refused()
      throws SQLException {
    List<Recorded> log = RandomHistories.of(3);
    projection.apply(log.subList(0, 10));

    assertThat(projection.apply(log.subList(4, 10)).position()).isEqualTo(10);
    List<Recorded> twice = new ArrayList<>(log.subList(8, 11));
    twice.addAll(log.subList(9, 12));
    assertThat(projection.apply(twice).position()).isEqualTo(12);
    assertThatThrownBy(() -> projection.apply(log.subList(13, 15)))
        .isInstanceOf(Projection.Gap.class)
        .hasMessage("position 14 came after 12");
    assertThat(positions.resolve(new AsOf.Now()).position()).isEqualTo(12);
  }

  @Test
  void an_as_of_means_the_last_event_recorded_until_then() throws SQLException {
    List<Recorded> log = RandomHistories.of(7);
    inBatches(log, new Random(1));
    Recorded middle = log.get(log.size() / 2);
    LocalDate day = middle.recordedOn();
    long lastOfDay =
        log.stream()
            .filter(r -> !r.recordedOn().isAfter(day))
            .mapToLong(Recorded::position)
            .max()
            .orElseThrow();

    assertThat(positions.resolve(new AsOf.OnDay(day)).position()).isEqualTo(lastOfDay);
    long lastOfInstant =
        log.stream()
            .filter(r -> !r.recordedAt().isAfter(middle.recordedAt()))
            .mapToLong(Recorded::position)
            .max()
            .orElseThrow();
    assertThat(positions.resolve(new AsOf.At(middle.recordedAt())))
        .isEqualTo(new Reached(lastOfInstant, middle.recordedAt()));
    assertThat(positions.resolve(new AsOf.AtPosition(middle.position())))
        .isEqualTo(new Reached(middle.position(), middle.recordedAt()));
    assertThat(positions.resolve(new AsOf.Now()).position()).isEqualTo(log.size());
    assertThat(positions.resolve(new AsOf.OnDay(LocalDate.of(2020, 12, 31))))
        .isEqualTo(new Reached(0, null));
    assertThat(facts.read(Question.of(Period.year(2022)), ALL, 0).persons()).isEmpty();
    assertThatThrownBy(() -> positions.resolve(new AsOf.AtPosition(log.size() + 1)))
        .isInstanceOf(NotReached.class);
  }

  @Test
  void a_note_tells_what_an_event_was() throws SQLException {
    List<Recorded> log = RandomHistories.of(7);
    projection.apply(log);
    Recorded first = log.getFirst();

    assertThat(facts.notes(Set.of(1L)).values())
        .extracting(EventNote::recordedAt, EventNote::type)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(first.recordedAt(), "insats-started"));
  }

  private void inBatches(List<Recorded> log, Random random) throws SQLException {
    int from = 0;
    while (from < log.size()) {
      int until = Math.min(log.size(), from + 1 + random.nextInt(40));
      projection.apply(log.subList(from, until));
      from = until;
    }
    assertThat(new HashSet<>(log)).hasSize(log.size());
  }
}
