package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.InsatsFacts;

/// The rows of one batch, gathered and then written: first what ends, then what begins.
final class StoredRows implements Rows {
  private record End(UUID id, long until) {}

  private final YearStarts years;
  private final Map<Integer, List<End>> ends = new TreeMap<>();
  private final Map<UUID, Long> insatsEnds = new HashMap<>();
  private final TreeSet<Integer> factYears = new TreeSet<>();
  private final CopyRows facts = RowForm.facts();
  private final CopyRows insatser = RowForm.insatser();
  private final CopyRows notes = RowForm.notes();
  private boolean anyInsats;

  StoredRows(YearStarts years) {
    this.years = years;
  }

  @Override
  public void fact(int year, Case value, long from, long until) {
    factYears.add(year);
    RowForm.fact(facts, year, value, from, until);
  }

  @Override
  public void factEnds(int year, EnrolmentId enrolment, long until) {
    ends.computeIfAbsent(year, _ -> new ArrayList<>()).add(new End(enrolment.value(), until));
  }

  @Override
  public void insats(InsatsFacts value, long from, long until) {
    anyInsats = true;
    RowForm.insats(insatser, value, from, until);
  }

  @Override
  public void insatsEnds(InsatsId insats, long until) {
    insatsEnds.put(insats.value(), until);
  }

  @Override
  public void note(Recorded recorded, @Nullable UUID subject) {
    RowForm.note(notes, recorded, subject);
  }

  void write(Connection connection) throws SQLException {
    for (Map.Entry<Integer, List<End>> year : ends.entrySet()) {
      end(connection, year.getKey(), year.getValue());
    }
    for (Map.Entry<UUID, Long> end : insatsEnds.entrySet()) {
      endInsats(connection, end.getKey(), end.getValue());
    }
    if (!factYears.isEmpty()) {
      new Tables(connection).partitions(factYears);
      copy(connection, facts);
    }
    if (anyInsats) {
      copy(connection, insatser);
    }
    copy(connection, notes);
  }

  /// A row that was made when the log came to its year, by the very event that ends it, was never
  /// known.
  private void end(Connection connection, int year, List<End> all) throws SQLException {
    long start = years.start(year);
    List<End> never = all.stream().filter(end -> end.until == start).toList();
    List<End> known = all.stream().filter(end -> end.until != start).toList();
    if (!never.isEmpty()) {
      execute(
          connection,
          """
          DELETE FROM fact_%d f USING unnest(?::uuid[], ?::bigint[]) AS e(enrolment, until)
          WHERE f.enrolment = e.enrolment AND f.known_to = 9223372036854775807\
          """
              .formatted(year),
          never);
    }
    if (!known.isEmpty()) {
      execute(
          connection,
          """
          UPDATE fact_%d f SET known_to = e.until FROM unnest(?::uuid[], ?::bigint[]) AS e(enrolment, until)
          WHERE f.enrolment = e.enrolment AND f.known_to = 9223372036854775807\
          """
              .formatted(year),
          known);
    }
  }

  private static void execute(Connection connection, String sql, List<End> ends)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("uuid", ends.stream().map(End::id).toArray()));
      statement.setArray(
          2, connection.createArrayOf("int8", ends.stream().map(End::until).toArray()));
      if (statement.executeUpdate() != ends.size()) {
        throw new SQLException("a row that should be known is not: the facts must be rebuilt");
      }
    }
  }

  private static void endInsats(Connection connection, UUID insats, long until)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE insats SET known_to = ? WHERE insats = ? AND known_to = 9223372036854775807")) {
      update.setLong(1, until);
      update.setObject(2, insats);
      update.executeUpdate();
    }
  }

  private static void copy(Connection connection, CopyRows rows) throws SQLException {
    CopyIn copy = rows.open(connection);
    rows.finish(copy);
  }

  /// How the values of a row stand in its table's columns.
  static final class RowForm {
    private RowForm() {}

    static CopyRows facts() {
      return new CopyRows(
          "fact", "known_from, known_to, insats, enrolment, year, start_year, last_year, data");
    }

    static CopyRows insatser() {
      return new CopyRows("insats", "insats, known_from, known_to, state");
    }

    static CopyRows notes() {
      return new CopyRows("event_note", "position, recorded_at, type, cause, subject");
    }

    static CopyRows dossiers() {
      return new CopyRows("dossier", "participant, state");
    }

    static void fact(CopyRows rows, int year, Case value, long from, long until) {
      @Nullable LocalDate last = value.lastDay();
      rows.row(8)
          .bigint(from)
          .bigint(until)
          .uuid(value.insats().value())
          .uuid(value.enrolment().value())
          .smallint(year)
          .smallint(value.startOn().getYear())
          .smallint(last == null ? Short.MAX_VALUE : last.getYear())
          .bytea(CaseBytes.write(value));
    }

    static void insats(CopyRows rows, InsatsFacts value, long from, long until) {
      rows.row(4)
          .uuid(value.insats().value())
          .bigint(from)
          .bigint(until)
          .text(InsatsJson.write(value));
    }

    static void note(CopyRows rows, Recorded recorded, @Nullable UUID subject) {
      rows.row(5)
          .bigint(recorded.position())
          .timestamp(recorded.recordedAt())
          .text(Catalogue.of(recorded.event()).type())
          .text(Cause.of(recorded).name())
          .uuid(subject);
    }
  }
}
