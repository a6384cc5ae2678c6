package se.sparbar.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;
import se.sparbar.query.oracle.Oracle.Opinion;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Projection;

/// Two hundred random histories, each asked at twenty positions about five periods: the stored
/// facts, the folded log and an independent SQL must say the same of every figure.
class LiveReplayOracleTest {
  private static final int TOGETHER = 20;
  private static final int POSITIONS = 20;
  private static final List<Dimension> ALL = List.of(Dimension.values());

  @AutoClose private final FreshFacts fresh = FreshFacts.on(PostgresServer.shared());
  private final Projection projection = new Projection(fresh.database);

  @Test
  void live_replay_and_oracle_agree_on_every_figure_at_every_position() throws SQLException {
    try (Connection own = PostgresServer.shared().freshDatabases().facts().connect()) {
      Oracle oracle = new Oracle(own);
      for (int first = 1; first <= RandomHistories.COUNT; first += TOGETHER) {
        compare(oracle, first, Math.min(RandomHistories.COUNT, first + TOGETHER - 1));
      }
    }
  }

  private void compare(Oracle oracle, int first, int last) throws SQLException {
    Map<Integer, List<Recorded>> histories = new HashMap<>();
    List<Asked> asked = new ArrayList<>();
    for (int seed = first; seed <= last; seed++) {
      List<Recorded> log = RandomHistories.of(seed);
      histories.put(seed, log);
      asked.addAll(RandomQuestions.about(seed, log, POSITIONS, asked.size()));
    }
    Map<Integer, Map<String, Opinion>> opinions = oracle.ask(histories, asked);
    for (int seed = first; seed <= last; seed++) {
      int history = seed;
      compare(
          history,
          histories.getOrDefault(history, List.of()),
          asked.stream().filter(a -> a.history() == history).toList(),
          opinions);
    }
  }

  private void compare(
      int seed, List<Recorded> log, List<Asked> asked, Map<Integer, Map<String, Opinion>> opinions)
      throws SQLException {
    RandomGenerator random = new SplittableRandom(-seed);
    fresh.empty();
    InBatches.apply(projection, log, random);
    Facts facts = new FactsOnPostgres(fresh.database);
    World world = new World();
    long folded = 0;
    Reading replayed = world.reading();
    for (Asked ask : asked) {
      if (ask.position() > folded) {
        log.subList((int) folded, (int) ask.position()).forEach(world::evolve);
        folded = ask.position();
        replayed = world.reading();
      }
      agree(seed, ask, facts, replayed, world, opinions.getOrDefault(ask.number(), Map.of()));
    }
    explain(seed, log.size(), asked, facts, random);
  }

  private static void agree(
      int seed,
      Asked ask,
      Facts facts,
      Reading replayed,
      World world,
      Map<String, Opinion> opinions) {
    Question coarse = ask.question();
    Question fine = new Question(coarse.period(), coarse.insatser(), coarse.kommuner(), ALL);
    Reading live = facts.read(coarse, Needs.of(Figures.all()), ask.position());
    assertThat(facts.insatser(ask.position())).containsExactlyElementsOf(world.insatser());
    for (Figure figure : Figures.all()) {
      String where = "%s of history %d: %s".formatted(figure.id(), seed, ask);
      Sums liveSums = Sums.count(figure, fine, live);
      Sums replaySums = Sums.count(figure, fine, replayed);
      assertThat(InSums.lines(liveSums)).as("replay, " + where).isEqualTo(InSums.lines(replaySums));
      Opinion opinion = opinions.getOrDefault(figure.id(), Oracle.none());
      assertThat(InSums.digest(liveSums))
          .as(() -> "oracle, " + where + "\n" + InSums.lines(liveSums))
          .isEqualTo(opinion.fine());
      Sums coarseSums = Sums.count(figure, coarse, live);
      assertThat(InSums.digest(coarseSums))
          .as(() -> "oracle, breakdown, " + where + "\n" + InSums.lines(coarseSums))
          .isEqualTo(opinion.coarse());
      assertThat(InSums.lines(Sums.count(figure, coarse, replayed)))
          .isEqualTo(InSums.lines(coarseSums));
      if (opinion.says() != null) {
        assertThat(InSums.says(figure, coarse, coarseSums, world.insatser()))
            .as("oracle, whole, " + where)
            .isEqualTo(opinion.says());
      }
    }
  }

  /// What events did to a figure adds up to its change, and its history ends in its answer.
  private static void explain(
      int seed, long head, List<Asked> asked, Facts facts, RandomGenerator random) {
    for (Figure figure : Figures.all()) {
      Question question = asked.get(random.nextInt(asked.size())).question();
      long one = random.nextLong(head + 1);
      long other = random.nextLong(head + 1);
      long before = Math.min(one, other);
      long now = Math.max(one, other);
      Difference difference = Difference.between(figure, question, facts, before, now);
      Sums expected = count(figure, question, facts, now);
      expected.add(count(figure, question, facts, before), -1);
      Sums causes = new Sums();
      difference.causes().forEach(cause -> causes.add(cause.change(), 1));
      String where =
          "%s of history %d, %d to %d, %s".formatted(figure.id(), seed, before, now, question);
      assertThat(InSums.lines(difference.change())).as(where).isEqualTo(InSums.lines(expected));
      assertThat(InSums.lines(causes)).as(where).isEqualTo(InSums.lines(expected));
      var history = Difference.history(figure, question, facts, now);
      if (!history.isEmpty()) {
        Measured answer =
            figure.measureTotal(
                count(figure, question, facts, now), question, facts.insatser(history.lastKey()));
        assertThat(history.lastEntry().getValue()).as(where).isEqualTo(answer);
      }
    }
  }

  private static Sums count(Figure figure, Question question, Facts facts, long position) {
    return Sums.count(figure, question, facts.read(question, Needs.of(figure), position));
  }
}
