package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;

/// The rows of one batch, gathered and then written: first what ends, then what begins.
final class StoredRows implements Rows {
  private record End(UUID id, long until) {}

  private record EntryEnd(String stream, long version, long until) {}

  private final YearStarts years;
  private final Map<Integer, List<End>> ends = new TreeMap<>();
  private final Map<UUID, Long> insatsEnds = new HashMap<>();
  private final TreeSet<Integer> factYears = new TreeSet<>();
  private final CopyRows facts = RowForm.facts();
  private final CopyRows insatser = RowForm.insatser();
  private final CopyRows notes = RowForm.notes();
  private final CopyRows entries = RowForm.entries();
  private final List<EntryEnd> entryEnds = new ArrayList<>();
  private boolean anyInsats;
  private boolean anyEntry;

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
  public void entry(Entry value, long from, long until) {
    anyEntry = true;
    RowForm.entry(entries, value, from, until);
  }

  @Override
  public void entryEnds(String stream, long version, long until) {
    entryEnds.add(new EntryEnd(stream, version, until));
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
    for (EntryEnd end : entryEnds) {
      endEntry(connection, end);
    }
    if (anyInsats) {
      copy(connection, insatser);
    }
    if (anyEntry) {
      copy(connection, entries);
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

  private static void endEntry(Connection connection, EntryEnd end) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE entry SET known_to = ?"
                + " WHERE stream = ? AND version = ? AND known_to = 9223372036854775807")) {
      update.setLong(1, end.until);
      update.setString(2, end.stream);
      update.setLong(3, end.version);
      update.executeUpdate();
    }
  }

  private static void copy(Connection connection, CopyRows rows) throws SQLException {
    CopyIn copy = rows.open(connection);
    rows.finish(copy);
  }
}
