package se.sparbar.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.oracle.AllFigures;
import se.sparbar.query.oracle.AllFigures.Said;
import se.sparbar.query.oracle.Asked;
import se.sparbar.query.oracle.RandomHistories;
import se.sparbar.query.oracle.RandomQuestions;
import se.sparbar.query.oracle.RawLog;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FreshFacts;
import se.sparbar.query.store.Projection;
import se.sparbar.query.store.Rebuild;

/// Others go on asking while the facts are rebuilt: nobody fails, and nobody hears anything else.
@NullMarked
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RebuildUnderReadersTest {
  private static final int READERS = 4;
  private static final int REBUILDS = 5;

  private final Databases databases = PostgresServer.shared().freshDatabases();
  @AutoClose private final FreshFacts fresh = FreshFacts.at(databases.facts());
  private final List<Recorded> log = RandomHistories.of(20);
  private final List<Asked> asked = RandomQuestions.about(20, log, 2, 0);
  private final AtomicInteger rounds = new AtomicInteger();
  private final AtomicBoolean rebuilt = new AtomicBoolean();

  @Test
  void whoever_asks_meanwhile_gets_the_same_answers()
      throws SQLException, InterruptedException, ExecutionException {
    try (Connection owner = databases.logOwner().connect()) {
      RawLog.create(owner);
      RawLog.insert(owner, log);
    }
    new Projection(fresh.database).apply(log);
    // One who keeps in memory what an insats was, as the service does.
    FactsOnPostgres facts = new FactsOnPostgres(fresh.database);
    List<Said> before = AllFigures.say(facts, asked);

    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      List<Future<?>> reading = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        reading.add(readers.submit(() -> ask(facts, before)));
      }
      try {
        rebuildAgainAndAgain();
      } finally {
        rebuilt.set(true);
      }
      for (Future<?> reader : reading) {
        reader.get();
      }
    }
  }

  private void ask(FactsOnPostgres facts, List<Said> before) {
    while (!rebuilt.get()) {
      AllFigures.assertSame("while it is rebuilt", AllFigures.say(facts, asked), before);
      rounds.incrementAndGet();
    }
  }

  /// Never without readers between one and the next.
  private void rebuildAgainAndAgain() throws SQLException {
    Rebuilding rebuilding =
        new Rebuilding(
            new Rebuild(fresh.database),
            new LogReader(
                databases.logReader().url(),
                databases.logReader().user(),
                databases.logReader().password()),
            InstantSource.system());
    for (int i = 0; i < REBUILDS; i++) {
      int begun = rounds.get();
      assertThat(rebuilding.run().differences()).isEmpty();
      while (rounds.get() == begun) {
        Thread.onSpinWait();
      }
    }
  }
}
