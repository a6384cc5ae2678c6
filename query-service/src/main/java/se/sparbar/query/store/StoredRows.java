package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.FactYears;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Known;

/// The rows of one batch, gathered and then written.
final class StoredRows implements FactRows, Rows {
  private record Part(FactTable table, int year) {}

  private record EntryEnd(String stream, long version, long until) {}

  private final YearStarts years;
  private final Histories histories = new Histories();
  private final Map<UUID, Long> insatsEnds = new HashMap<>();
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

  /// Gives what is open when the log comes to other years a row in each.
  ///
  /// @param before the year in which the log stood
  /// @param position of the event with which it came to the others
  void rollOver(Connection connection, int before, List<Integer> entered, long position)
      throws SQLException {
    for (FactTable table : FactTable.values()) {
      new StoredHistories(connection)
          .still(
              table,
              before,
              fact -> {
                for (int year : entered) {
                  if (FactYears.last(fact, year) == year) {
                    fact(year, fact, position, Known.STILL);
                  }
                }
              });
    }
  }

  @Override
  public void fact(int year, Fact value, long from, long until) {
    histories.fact(year, value, from, until);
  }

  /// What was known when the log came to the year, and was ended by the very event that came to it,
  /// was never known in that year.
  @Override
  public void factEnds(int year, Fact value, long until) {
    if (until == years.start(year)) {
      histories.never(year, value, until);
    } else {
      histories.factEnds(year, value, until);
    }
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
    writeHistories(connection);
    for (Map.Entry<UUID, Long> end : insatsEnds.entrySet()) {
      endInsats(connection, end.getKey(), end.getValue());
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

  private void writeHistories(Connection connection) throws SQLException {
    Map<Part, Map<Histories.Row, HistoryOut>> parts = new LinkedHashMap<>();
    histories.forEach((row, history) ->
        parts
            .computeIfAbsent(new Part(row.table(), row.year()), _ -> new LinkedHashMap<>())
            .put(row, history));
    for (Map.Entry<Part, Map<Histories.Row, HistoryOut>> part : parts.entrySet()) {
      FactTable table = part.getKey().table;
      int year = part.getKey().year;
      new Tables(connection).partition(table, year);
      new StoredHistories(connection).add(table, year, part.getValue());
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
