package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.Reached;

/// Makes all facts again beside those that answer, and puts them in their place. Fold in memory,
/// COPY into fresh tables, build the indexes, compare, catch up with the log, swap; the feed goes
/// on from there, and no position that was answered is ever behind it again.
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
    long events = fill(log);
    new Settling(database, NEXT).run();
    long at = comparable();
    List<String> differences = at == 0 ? List.of() : differences(at);
    long missed = catchUp(log) + swap(log);
    drop(OLD);
    return new Rebuilt(events + missed, at, differences);
  }

  private long fill(Log log) throws SQLException {
    try (Connection facts = inOneTransaction();
        Connection steps = inOneTransaction();
        Connection notes = inOneTransaction();
        RebuiltRows rows = new RebuiltRows(facts, steps, notes)) {
      Tables tables = new Tables(facts);
      YearStarts years = new YearStarts();
      Ledger ledger = Ledger.ofEverybody(years, rows);
      Reached[] reached = {new Reached(0, null)};
      long events =
          log.fold(
              0,
              recorded -> {
                if (years.reaches(recorded)) {
                  years.enter(recorded.recordedOn().getYear(), recorded.position());
                }
                ledger.evolve(recorded);
                reached[0] = new Reached(recorded.position(), recorded.recordedAt());
              });
      ledger.close();
      rows.finish(ledger);
      for (Map.Entry<Integer, Long> start : years.all().entrySet()) {
        tables.yearStart(start.getKey(), start.getValue());
      }
      FactsSchema.begin(facts);
      tables.progress(reached[0].position(), reached[0].recordedAt());
      notes.commit();
      steps.commit();
      facts.commit();
      return events;
    }
  }

  /// The last position that both know; 0 when what answers now is kept in another form.
  private long comparable() throws SQLException {
    long[] at = {0};
    try (Connection connection = in(NEXT);
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT least(live.position, next.position) FROM facts.progress live, facts_next.progress next
                WHERE live.form = next.form\
                """)) {
      Tables.each(select, row -> at[0] = row.getLong(1));
    }
    return at[0];
  }

  private List<String> differences(long at) throws SQLException {
    Map<String, String> live = digests(FactsSchema.LIVE, at);
    Map<String, String> next = digests(NEXT, at);
    List<String> differences = new ArrayList<>();
    next.forEach((part, digest) -> {
      if (!digest.equals(live.remove(part))) {
        differences.add(part);
      }
    });
    differences.addAll(live.keySet());
    return differences;
  }

  /// What a schema knew up to a position, part by part. Facts of a year that ended later are taken
  /// as known still.
  private Map<String, String> digests(String schema, long at) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    try (Connection connection = in(schema);
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT 'fact ' || year, count(*) || ' ' || sum(hash_record_extended(
                  (known_from, least(known_to, %1$s + 1), enrolment, data), 0))
                FROM fact WHERE known_from <= %1$s GROUP BY year
                UNION ALL
                SELECT 'step ' || year, count(*) || ' ' || sum(hash_record_extended(
                  (known_from, least(known_to, %1$s + 1), enrolment, data), 0))
                FROM step WHERE known_from <= %1$s GROUP BY year
                UNION ALL
                SELECT 'insats', count(*) || ' ' || sum(hash_record_extended(
                  (known_from, least(known_to, %1$s + 1), insats, state), 0))
                FROM insats WHERE known_from <= %1$s
                UNION ALL
                SELECT 'entry', count(*) || ' ' || sum(hash_record_extended(
                  (known_from, least(known_to, %1$s + 1), stream, version, event), 0))
                FROM entry WHERE known_from <= %1$s
                UNION ALL
                SELECT 'event_note', count(*) || ' ' || sum(hash_record_extended(
                  (position, recorded_at, type, cause, subject), 0))
                FROM event_note WHERE position <= %1$s\
                """
                    .formatted(at))) {
      Tables.each(select, row -> digests.put(row.getString(1), row.getString(2)));
    }
    return digests;
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
    try (Connection connection = in(FactsSchema.LIVE);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }
  }

  private Connection in(String schema) throws SQLException {
    Connection connection = database.getConnection();
    connection.setSchema(schema);
    return connection;
  }

  private Connection inOneTransaction() throws SQLException {
    Connection connection = in(NEXT);
    connection.setAutoCommit(false);
    return connection;
  }
}
