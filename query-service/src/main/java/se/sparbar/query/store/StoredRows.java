package se.sparbar.query.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;

/// The rows of one batch, gathered and then written: first what ends, then what begins.
final class StoredRows implements FactRows, Rows {
  private record Part(FactTable table, int year) {}

  private record End(Fact.Key key, long until) {}

  private record EntryEnd(String stream, long version, long until) {}

  private final YearStarts years;
  private final Map<Part, List<End>> ends = new LinkedHashMap<>();
  private final Map<UUID, Long> insatsEnds = new HashMap<>();
  private final Map<FactTable, TreeSet<Integer>> factYears = new EnumMap<>(FactTable.class);
  private final Map<FactTable, CopyRows> facts = new EnumMap<>(FactTable.class);
  private final CopyRows insatser = RowForm.insatser();
  private final CopyRows notes = RowForm.notes();
  private final NoteRows told = new NoteRows(notes);
  private final CopyRows entries = RowForm.entries();
  private final List<EntryEnd> entryEnds = new ArrayList<>();
  private boolean anyInsats;
  private boolean anyEntry;

  StoredRows(YearStarts years) {
    this.years = years;
  }

  @Override
  public void fact(int year, Fact value, long from, long until) {
    FactTable table = FactTable.of(value);
    factYears.computeIfAbsent(table, _ -> new TreeSet<>()).add(year);
    RowForm.fact(facts.computeIfAbsent(table, RowForm::facts), year, value, from, until);
  }

  @Override
  public void factEnds(int year, Fact value, long until) {
    ends.computeIfAbsent(new Part(FactTable.of(value), year), _ -> new ArrayList<>())
        .add(new End(value.key(), until));
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
  public void note(Recorded recorded) {
    told.add(recorded);
  }

  void write(Connection connection) throws SQLException {
    for (Map.Entry<Part, List<End>> part : ends.entrySet()) {
      end(connection, part.getKey(), part.getValue());
    }
    for (Map.Entry<UUID, Long> end : insatsEnds.entrySet()) {
      endInsats(connection, end.getKey(), end.getValue());
    }
    for (Map.Entry<FactTable, CopyRows> rows : facts.entrySet()) {
      new Tables(connection)
          .partitions(rows.getKey(), factYears.getOrDefault(rows.getKey(), new TreeSet<>()));
      copy(connection, rows.getValue());
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
    told.fill();
    copy(connection, notes);
  }

  /// A row that was made when the log came to its year, by the very event that ends it, was never
  /// known.
  private void end(Connection connection, Part part, List<End> all) throws SQLException {
    long start = years.start(part.year);
    List<End> never = all.stream().filter(end -> end.until == start).toList();
    List<End> known = all.stream().filter(end -> end.until != start).toList();
    if (!never.isEmpty()) {
      execute(connection, "DELETE FROM %s f USING".formatted(partition(part)), part, never);
    }
    if (!known.isEmpty()) {
      execute(
          connection,
          "UPDATE %s f SET known_to = e.until FROM".formatted(partition(part)),
          part,
          known);
    }
  }

  private static String partition(Part part) {
    return part.table.partition(part.year);
  }

  private static void execute(Connection connection, String what, Part part, List<End> ends)
      throws SQLException {
    String which =
        """
         unnest(?::uuid[], ?::bigint[], ?::int[], ?::bigint[]) AS e(enrolment, until, kind, number)
        WHERE f.enrolment = e.enrolment AND f.known_to = 9223372036854775807\
        """;
    String step =
        part.table == FactTable.STEPS ? " AND f.kind = e.kind AND f.number = e.number" : "";
    try (PreparedStatement statement = connection.prepareStatement(what + which + step)) {
      statement.setArray(1, array(connection, "uuid", ends, e -> e.key.enrolment().value()));
      statement.setArray(2, array(connection, "int8", ends, e -> e.until));
      statement.setArray(3, array(connection, "int4", ends, e -> e.key.kind()));
      statement.setArray(4, array(connection, "int8", ends, e -> e.key.number()));
      if (statement.executeUpdate() != ends.size()) {
        throw new SQLException("a row that should be known is not: the facts must be rebuilt");
      }
    }
  }

  private static Array array(
      Connection connection, String type, List<End> ends, Function<End, Object> value)
      throws SQLException {
    return connection.createArrayOf(type, ends.stream().map(value).toArray());
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
