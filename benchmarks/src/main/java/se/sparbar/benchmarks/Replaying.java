package se.sparbar.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.Replays.Replayed;
import se.sparbar.query.replay.LogReader;
import se.sparbar.query.replay.ReplaysOnPostgres;

/// The same events folded again by our replay and handled again by Axon's pooled processor, whose
/// handler does nothing with them; each from a table of its own form in one PostgreSQL.
final class Replaying implements Section {
  private static final int EVENTS = 100_000;
  private static final Nation.Size LOG = new Nation.Size(EVENTS, 20);
  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public void measure(Table table) throws Exception {
    try (PostgresServer server = PostgresServer.startTemporary();
        HikariDataSource stockPool = LogBench.pool(server.freshDatabases().logOwner())) {
      List<Recorded> log = new ArrayList<>(EVENTS);
      Nation.tell(LOG, log::add);
      EventStorageEngine stock = StockAxon.engine(stockPool);
      long plain = StockAxon.append(stock, log);
      double comes = axon(table, stock, stockPool, StockAxon.AS_IT_COMES, plain);
      double favoured = axon(table, stock, stockPool, StockAxon.IN_ITS_FAVOUR, plain);
      double ours = ours(server.databases(), log.size());
      String rate = "%,.0f events/s, %.1f x the favoured".formatted(ours, ours / favoured);
      table.atLeast(name(), "replay of the same events", rate, ours / comes, 20, "as it comes");
    }
  }

  private double axon(
      Table table,
      EventStorageEngine engine,
      HikariDataSource pool,
      StockAxon.Settings settings,
      long events)
      throws Exception {
    double fastest = 0;
    for (int i = 0; i < 2; i++) {
      fastest = Math.max(fastest, StockAxon.replay(engine, pool, settings, events));
    }
    table.add(
        name(),
        "Axon's pooled processor, %s, %,d events".formatted(settings.what(), events),
        "%,.0f events/s".formatted(fastest));
    return fastest;
  }

  /// Warm; the median round counts.
  private static double ours(Databases databases, long events) throws Exception {
    try (Connection owner = databases.logOwner().connect()) {
      NationLog.fill(owner, LOG);
    }
    ReplaysOnPostgres replays =
        new ReplaysOnPostgres(
            new LogReader(
                databases.logReader().url(),
                databases.logReader().user(),
                databases.logReader().password()));
    double[] rates = new double[ROUNDS];
    for (int i = -ROUNDS; i < ROUNDS; i++) {
      long began = System.nanoTime();
      try (Replayed replayed = replays.replay(events)) {
        if (replayed.events() != events || replayed.reading().persons().size() == 0) {
          throw new IllegalStateException("not all was folded");
        }
      }
      if (i >= 0) {
        rates[i] = events / ((System.nanoTime() - began) / 1e9);
      }
    }
    Arrays.sort(rates);
    return rates[ROUNDS / 2];
  }
}
