package se.sparbar.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.oracle.AllFigures.Said;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Projection;

/// A later event never changes an answer at an earlier position. The two hundred random histories
/// grow prefix by prefix, with late entries, corrections, voids and withdrawals; what was answered
/// at positions within a prefix is asked again after every later one.
@Timeout(600)
class EarlierAnswersTest {
  private static final int PREFIXES = 5;

  /// The insatser have started, which questions name.
  private static final int BEGUN = 8;

  @AutoClose private final FreshFacts fresh = FreshFacts.on(PostgresServer.shared());
  private final Projection projection = new Projection(fresh.database);
  private int changedSince;

  @Test
  void a_later_event_never_changes_an_answer_at_an_earlier_position() throws SQLException {
    for (int seed = 1; seed <= RandomHistories.COUNT; seed++) {
      fresh.empty();
      grow(seed, RandomHistories.of(seed), new SplittableRandom(-seed));
    }
    // Else nothing came that could have changed anything.
    assertThat(changedSince).isGreaterThan(1_000);
  }

  private void grow(int seed, List<Recorded> log, RandomGenerator random) throws SQLException {
    List<Asked> earlier = new ArrayList<>();
    List<Said> answered = new ArrayList<>();
    int taken = 0;
    for (int end : ends(log.size(), random)) {
      InBatches.apply(projection, log.subList(taken, end), random);
      taken = end;
      AllFigures.assertSame("history %d up to %d".formatted(seed, end), say(earlier), answered);
      List<Asked> asked = within(seed, log.subList(0, end));
      List<Said> said = say(asked);
      countChanged(asked, said, end);
      earlier.addAll(asked);
      answered.addAll(said);
    }
  }

  /// In their order; the last is the whole history's.
  private static int[] ends(int size, RandomGenerator random) {
    int[] ends = random.ints(PREFIXES, Math.min(BEGUN, size), size + 1).sorted().toArray();
    ends[PREFIXES - 1] = size;
    return ends;
  }

  /// At a position anywhere within the prefix, and at its very end, about five periods each.
  private static List<Asked> within(int seed, List<Recorded> prefix) {
    List<Asked> asked = new ArrayList<>(RandomQuestions.about(seed, prefix, 1, 0));
    RandomQuestions.about(-seed - prefix.size(), prefix, 1, 0)
        .forEach(ask -> asked.add(new Asked(ask.number(), seed, prefix.size(), ask.question())));
    return asked;
  }

  /// How many of the answers differ from those to the same question as of now.
  private void countChanged(List<Asked> asked, List<Said> said, int now) {
    List<Asked> asOfNow =
        asked.stream()
            .map(ask -> new Asked(ask.number(), ask.history(), now, ask.question()))
            .toList();
    List<Said> latest = say(asOfNow);
    for (int i = 0; i < said.size(); i++) {
      if (!latest.get(i).whole().equals(said.get(i).whole())) {
        changedSince++;
      }
    }
  }

  /// With nothing kept in memory.
  private List<Said> say(List<Asked> asked) {
    return AllFigures.say(new FactsOnPostgres(fresh.database), asked);
  }
}
