package se.sparbar.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import se.sparbar.benchmarks.Asking.Asked;
import se.sparbar.embedded.Databases;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Replays.Replayed;
import se.sparbar.query.replay.LogReader;
import se.sparbar.query.replay.ReplaysOnPostgres;
import se.sparbar.query.store.FactsDatabase;
import se.sparbar.query.store.FactsOnPostgres;
import se.sparbar.query.store.FactsSchema;
import se.sparbar.query.store.PositionsOnPostgres;
import se.sparbar.query.store.Rebuild;
import se.sparbar.query.store.Rebuild.Rebuilt;
import se.sparbar.query.store.Waiting;

/// The nation's log: folded again, rebuilt from, and asked for a year of one förbund and of the
/// whole, with all figures of the report, as of now and as of long ago.
final class Reports implements Section {
  /// Those that the first targets were set for.
  private static final List<Figure> FIRST =
      Stream.of(
              "enrolments",
              "participants",
              "new",
              "new-persons",
              "re-entries",
              "avslut",
              "avslut-by-reason",
              "to-work-or-studies",
              "to-work",
              "to-work-studies-or-jobseeking",
              "open-at",
              "stock-flow",
              "efterstod",
              "income",
              "age",
              "time-in-insats",
              "goal",
              "uppfoljning-finsam")
          .map(id -> Figures.find(id).orElseThrow())
          .toList();

  private static final List<Asked> ASKED =
      List.of(
          new Asked("the first 18 figures", FIRST, false),
          new Asked("all figures", Figures.all(), false),
          new Asked("all figures in all breakdowns", Figures.all(), true));

  /// So many have a limit for their rebuild.
  private static final long SIX_MILLION = 6_000_000;

  private final String name;
  private final Nation.Size size;

  Reports(String name, Nation.Size size) {
    this.name = name;
    this.size = size;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void measure(Table table) throws Exception {
    try (PostgresServer server = PostgresServer.startTemporary()) {
      Databases databases = server.databases();
      List<List<InsatsId>> insatser;
      try (Connection owner = databases.logOwner().connect()) {
        insatser = NationLog.fill(owner, size);
      }
      rest(databases);
      LogReader log =
          new LogReader(
              databases.logReader().url(),
              databases.logReader().user(),
              databases.logReader().password());
      replay(table, databases, log);
      try (HikariDataSource facts =
          FactsDatabase.open(
              databases.facts().url(), databases.facts().user(), databases.facts().password())) {
        FactsSchema.migrate(facts);
        rebuild(table, facts, log);
        FactsOnPostgres known = new FactsOnPostgres(facts);
        Asking asking = new Asking(known, head(facts), size.years(), insatser);
        rest(databases);
        rowsAlone(table, asking.rowsAlone(facts));
        reports(table, asking);
        new Documents(known, head(facts), size.years(), insatser).measure(table, name);
        rebuildAgain(table, facts, log, asking);
      }
    }
  }

  /// A log that has grown for years was written to disk long ago, and so were its facts.
  private static void rest(Databases databases) throws SQLException {
    try (Connection admin = databases.logAdmin().connect();
        Statement statement = admin.createStatement()) {
      statement.execute("CHECKPOINT");
    }
  }

  private void replay(Table table, Databases databases, LogReader log) throws Exception {
    double copied = 0;
    for (int i = 0; i < 2; i++) {
      try (Connection reader = databases.logReader().connect()) {
        long began = System.nanoTime();
        long rows = NationLog.copyOut(reader);
        copied = Math.max(copied, perSecond(rows, began));
      }
    }
    table.add(name, "COPY out of the log", "%.0f events/s".formatted(copied));
    ReplaysOnPostgres replays = new ReplaysOnPostgres(log);
    long head = log.head();
    try (Replayed warm = replays.replay(head / 10)) {
      persons(warm);
    }
    Heap.reset();
    long began = System.nanoTime();
    try (Replayed replayed = replays.replay(head)) {
      persons(replayed);
      double folded = perSecond(replayed.events(), began);
      table.atLeast(
          name,
          "replay: %,d events folded in %.1f s".formatted(replayed.events(), seconds(began)),
          "%.0f events/s".formatted(folded),
          folded / copied,
          0.5,
          "COPY out");
      table.add(name, "memory of the replay", Heap.peak());
      table.add(name, "held when all is folded", Heap.held());
    }
  }

  /// Folds everybody.
  private static void persons(Replayed replayed) {
    if (replayed.reading().persons().size() == 0) {
      throw new IllegalStateException("nobody was folded");
    }
  }

  private void rebuild(Table table, HikariDataSource facts, LogReader log) throws Exception {
    Heap.reset();
    timed(table, facts, log, "rebuild of all facts from the log");
    table.add(name, "memory of the rebuild", Heap.peak());
  }

  /// Where facts answer already, they go on answering, and are held against the new ones.
  private void rebuildAgain(Table table, HikariDataSource facts, LogReader log, Asking asking)
      throws Exception {
    Asked all = ASKED.get(1);
    long[] times =
        new Meanwhile()
            .during(
                () ->
                    timed(
                        table,
                        facts,
                        log,
                        "rebuild again, compared, while förbund-years are asked for"),
                () -> asking.once(all));
    Percentiles answers = new Percentiles(times);
    table.add(name, "a förbund's year, all figures, meanwhile", answers.toString());
  }

  private void timed(Table table, HikariDataSource facts, LogReader log, String what)
      throws SQLException {
    long began = System.nanoTime();
    Rebuilt rebuilt =
        new Rebuild(facts).run((after, fold) -> log.read(after, Long.MAX_VALUE, fold));
    if (!rebuilt.differences().isEmpty()) {
      throw new IllegalStateException("the facts said otherwise: " + rebuilt.differences());
    }
    double took = seconds(began);
    String value = "%.1f s (%,.0f events/s)".formatted(took, rebuilt.events() / took);
    if (size.events() <= SIX_MILLION) {
      table.atMost(name, what, value, took / 60, 1, "60 s");
    } else {
      table.add(name, what, value);
    }
  }

  private void rowsAlone(Table table, long[] times) {
    Percentiles percentiles = new Percentiles(times);
    String what = "a förbund's year, the rows of its cases alone, by a prepared statement";
    table.add(name, what + ", p50", "%.2f ms".formatted(percentiles.at(50)));
    table.add(name, what + ", p99", "%.2f ms".formatted(percentiles.at(99)));
  }

  private void reports(Table table, Asking asking) {
    for (Asked what : ASKED) {
      boolean first = what.figures().equals(FIRST);
      report(table, "a förbund's year, " + what.name(), asking.forbund(what), first ? 10 : 50);
      report(table, "the nation's year, " + what.name(), asking.nation(what), first ? 250 : 1_000);
    }
    Percentiles difference = new Percentiles(asking.differences());
    String what = "a förbund's year, difference of a figure between two positions";
    table.add(name, what + ", p50", "%.2f ms".formatted(difference.at(50)));
    table.under(name, what + ", p99", difference.at(99), 100);
  }

  private static long head(HikariDataSource database) throws SQLException {
    return new PositionsOnPostgres(database, new Waiting()).resolve(new AsOf.Now()).position();
  }

  private void report(Table table, String what, Asking.Times times, double target) {
    report(table, what + ", as of now", times.now(), target);
    report(table, what + ", as of an old position", times.old(), target);
  }

  private void report(Table table, String what, long[] times, double target) {
    Percentiles percentiles = new Percentiles(times);
    table.add(name, what + ", p50", "%.2f ms".formatted(percentiles.at(50)));
    table.under(name, what + ", p99", percentiles.at(99), target);
  }

  private static double seconds(long began) {
    return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
  }

  private static double perSecond(long events, long began) {
    return events / seconds(began);
  }
}
