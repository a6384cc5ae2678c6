package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.Reached;

/// Makes all facts again beside those that answer, and puts them in their place. Read the log, fold
/// people, COPY into fresh tables, build the indexes, compare, catch up with the log, swap; the
/// feed goes on from there, and no position that was answered is ever behind it again.
public final class Rebuild {
  private static final String NEXT = "facts_next";
  private static final String OLD = "facts_old";
  private static final int PIECE = 1_000;

  /// Hands over the log in its order.
  @FunctionalInterface
  public interface Log {
    /// @param after the position after which it begins
    /// @return how many events there were
    long fold(long after, Consumer<Recorded> fold) throws SQLException;
  }

  /// What came of it.
  ///
  /// @param comparedAt the position at which old and new facts were held against each other; 0
  ///   where there was nothing to compare
  /// @param differences the tables, and years of facts, that said otherwise before
  public record Rebuilt(long events, long comparedAt, List<String> differences) {}

  private final DataSource database;

  public Rebuild(DataSource database) {
    this.database = database;
  }

  /// Whether nothing has been taken in yet.
  public boolean empty() throws SQLException {
    return has("SELECT position = 0 FROM progress");
  }

  /// Whether the facts are kept in the form that this program reads.
  public boolean readable() throws SQLException {
    return has("SELECT form = '" + Codes.form() + "' FROM progress");
  }

  /// Whether something is parked, and this program can read all of it.
  public boolean healable() throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<Parked> parked = new ParkedOnPostgres(connection).all();
      return !parked.isEmpty()
          && parked.stream().allMatch(p -> Catalogue.reads(p.type(), p.version()));
    }
  }

  private boolean has(String question) throws SQLException {
    boolean[] answer = {false};
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(question)) {
      Tables.each(select, row -> answer[0] = row.getBoolean(1));
    }
    return answer[0];
  }

  public Rebuilt run(Log log) throws SQLException {
    drop(NEXT);
    drop(OLD);
    FactsSchema.migrate(database, NEXT, FactsSchema.TABLES);
    Filled filled = fill(log);
    List<String> differences = new ArrayList<>();
    Beside.both(
        () -> differences.addAll(filled.comparison().differences()),
        new Settling(database, NEXT)::run);
    long missed = catchUp(log) + swap(log);
    drop(OLD);
    return new Rebuilt(filled.events() + missed, filled.comparison().at(), differences);
  }

  /// The tables with what the log told.
  private record Filled(long events, Comparison comparison) {}

  /// The log is read once, and what it tells of people is dealt out; then they are folded one after
  /// the other.
  private Filled fill(Log log) throws SQLException {
    YearStarts years = new YearStarts();
    try (Connection facts = inOneTransaction();
        Connection steps = inOneTransaction();
        Connection others = inOneTransaction();
        EventsByPerson people = new EventsByPerson();
        RebuiltRows rows = new RebuiltRows(facts, steps, others)) {
      AffairsLedger affairs = new AffairsLedger(rows);
      Reached[] reached = {new Reached(0, null)};
      long events =
          log.fold(
              0,
              recorded -> {
                if (years.reaches(recorded)) {
                  years.enter(recorded.recordedOn().getYear(), recorded.position());
                }
                if (!people.add(recorded)) {
                  affairs.evolve(recorded);
                }
                rows.note(recorded);
                reached[0] = new Reached(recorded.position(), recorded.recordedAt());
              });
      Comparison comparison = new Comparison(database, NEXT, reached[0].position());
      people.end();
      affairs.close();
      rows.affairs(affairs.streams());
      fold(people, years, rows);
      Tables tables = new Tables(facts);
      for (Map.Entry<Integer, Long> start : years.all().entrySet()) {
        tables.yearStart(start.getKey(), start.getValue());
      }
      FactsSchema.begin(facts);
      tables.progress(reached[0].position(), reached[0].recordedAt());
      others.commit();
      steps.commit();
      facts.commit();
      return new Filled(events, comparison);
    }
  }

  private static void fold(EventsByPerson people, YearStarts years, RebuiltRows rows)
      throws SQLException {
    AtomicInteger next = new AtomicInteger();
    rows.people(made -> {
      try {
        for (int part = next.getAndIncrement();
            part < people.parts();
            part = next.getAndIncrement()) {
          people.part(part).forEach(person -> fold(person, years, made));
        }
      } catch (RuntimeException e) {
        next.set(people.parts()); // the other need not go on either
        throw e;
      }
    });
  }

  private static void fold(List<Recorded> person, YearStarts years, PeopleRows made) {
    Histories histories = new Histories();
    PeopleLedger ledger = new PeopleLedger(years, histories);
    person.forEach(ledger::evolve);
    ledger.end();
    made.person(histories, ledger.dossiers());
  }

  /// Most of what was recorded while the tables were filled, so that the feed need not stand still
  /// for it.
  private long catchUp(Log log) throws SQLException {
    try (Connection next = inOneTransaction()) {
      long missed = catchUp(next, log);
      next.commit();
      return missed;
    }
  }

  private static long catchUp(Connection next, Log log) throws SQLException {
    List<Recorded> missed = new ArrayList<>();
    log.fold(new Tables(next).progress().position(), missed::add);
    for (int from = 0; from < missed.size(); from += PIECE) {
      Projection.apply(next, missed.subList(from, Math.min(missed.size(), from + PIECE)));
    }
    return missed.size();
  }

  /// The two schemas change names while the feed stands still; who reads goes on with what they
  /// have begun to read.
  private long swap(Log log) throws SQLException {
    try (Connection connection = inOneTransaction()) {
      new Tables(connection).lockProgress();
      long missed = catchUp(connection, log);
      try (Statement statement = connection.createStatement()) {
        statement.execute("ALTER SCHEMA " + FactsSchema.LIVE + " RENAME TO " + OLD);
        statement.execute("ALTER SCHEMA " + NEXT + " RENAME TO " + FactsSchema.LIVE);
      }
      connection.commit();
      return missed;
    }
  }

  private void drop(String schema) throws SQLException {
    try (Connection connection = FactsSchema.connect(database, FactsSchema.LIVE);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }
  }

  private Connection inOneTransaction() throws SQLException {
    Connection connection = FactsSchema.connect(database, NEXT);
    connection.setAutoCommit(false);
    return connection;
  }
}
