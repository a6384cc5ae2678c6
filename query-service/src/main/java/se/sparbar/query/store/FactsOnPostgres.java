package se.sparbar.query.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Known;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.Versions;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.store.YearStarts.Segment;

/// The facts known at a position. What a position knows never changes, so readers need no lock and
/// no snapshot of their own.
public final class FactsOnPostgres implements Facts {
  private final DataSource database;
  private final InsatsVersions insatser;

  public FactsOnPostgres(DataSource database) {
    this.database = database;
    this.insatser = new InsatsVersions(database);
  }

  @Override
  public Reading read(Question question, Needs needs, long position) {
    List<Fact> facts = new ArrayList<>();
    for (FactTable table : tables(needs)) {
      read(
          table,
          question,
          position,
          position,
          "data",
          (rows, _) -> facts.add(fact(table, rows.getBytes(1))));
    }
    List<Entry> entries = new ArrayList<>();
    entries(question, needs, position, position, known -> entries.add(known.entry()));
    return new Reading(Person.of(facts), Affair.of(entries), insatser(position), dayOf(position));
  }

  /// A fact that lies in several of the asked years is taken in the first of them. Where the log
  /// came to another year and other rows answer, what is known is cut into pieces that touch.
  @Override
  public Versions versions(Question question, Needs needs, long after, long upTo) {
    List<Known> versions = new ArrayList<>();
    for (FactTable table : tables(needs)) {
      read(
          table,
          question,
          after,
          upTo,
          "data, known_from, known_to",
          (rows, segment) ->
              versions.add(
                  new Known(
                      fact(table, rows.getBytes(1)),
                      Math.max(rows.getLong(2), segment.from()),
                      Math.min(rows.getLong(3), segment.until()))));
    }
    List<Entry.Known> entries = new ArrayList<>();
    entries(question, needs, after, upTo, entries::add);
    return new Versions(versions, entries);
  }

  private static List<FactTable> tables(Needs needs) {
    return needs.steps() ? List.of(FactTable.CASES, FactTable.STEPS) : List.of(FactTable.CASES);
  }

  private static Fact fact(FactTable table, byte[] data) {
    return switch (table) {
      case CASES -> CaseBytes.read(data);
      case STEPS -> StepBytes.read(data);
    };
  }

  @FunctionalInterface
  private interface Found {
    void row(ResultSet rows, Segment segment) throws SQLException;
  }

  private void read(
      FactTable table, Question question, long after, long upTo, String columns, Found found) {
    try (Connection connection = database.getConnection()) {
      YearStarts years = new Tables(connection).yearStarts();
      for (Segment segment : years.segments(question, after, upTo)) {
        read(connection, table, question, segment, after, upTo, columns, found);
      }
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  private static void read(
      Connection connection,
      FactTable table,
      Question question,
      Segment segment,
      long after,
      long upTo,
      String columns,
      Found found)
      throws SQLException {
    String sql =
        "SELECT "
            + columns
            + " FROM "
            + table.table()
            + " WHERE year BETWEEN ? AND ? AND year = greatest(?, start_year)"
            + " AND known_from <= ? AND known_to > ?"
            + (question.insatser().isEmpty() ? "" : " AND insats = ANY (?)");
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, segment.firstYear());
      select.setInt(2, segment.lastYear());
      select.setInt(3, segment.firstYear());
      select.setLong(4, Math.min(upTo, segment.until() - 1));
      select.setLong(5, Math.max(after, segment.from()));
      if (!question.insatser().isEmpty()) {
        Object[] ids = question.insatser().stream().map(InsatsId::value).toArray();
        select.setArray(6, connection.createArrayOf("uuid", ids));
      }
      Tables.each(select, rows -> found.row(rows, segment));
    }
  }

  @Override
  public Collection<InsatsFacts> insatser(long position) {
    return insatser.at(position);
  }

  @Override
  public List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position) {
    List<Entry> entries = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT stream, version, type, type_version, event FROM entry
                WHERE type = ANY (?) AND first_day <= ? AND last_day >= ? AND known_from <= ? AND known_to > ?
                ORDER BY stream, version\
                """)) {
      select.setArray(1, connection.createArrayOf("text", types.toArray()));
      select.setObject(2, last);
      select.setObject(3, first);
      select.setLong(4, position);
      select.setLong(5, position);
      Tables.each(select, rows -> entries.add(FilesOnPostgres.entry(rows)));
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
    return entries;
  }

  /// All of a stream of which something says anything about the period.
  private void entries(
      Question question, Needs needs, long after, long upTo, Consumer<Entry.Known> found) {
    if (needs.entryTypes().isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT stream, version, type, type_version, event, known_from, known_to FROM entry
                WHERE type = ANY (?) AND known_from <= ? AND known_to > ? AND stream IN (
                  SELECT stream FROM entry
                  WHERE type = ANY (?) AND first_day <= ? AND last_day >= ? AND known_from <= ? AND known_to > ?)\
                """)) {
      Array types = connection.createArrayOf("text", needs.entryTypes().toArray());
      select.setArray(1, types);
      select.setLong(2, upTo);
      select.setLong(3, after);
      select.setArray(4, types);
      select.setObject(5, question.to());
      select.setObject(6, question.from());
      select.setLong(7, upTo);
      select.setLong(8, after);
      Tables.each(
          select,
          rows ->
              found.accept(
                  new Entry.Known(FilesOnPostgres.entry(rows), rows.getLong(6), rows.getLong(7))));
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  @Override
  public LocalDate dayOf(long position) {
    LocalDate[] day = {LocalDate.EPOCH};
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT recorded_at FROM event_note WHERE position <= ?"
                    + " ORDER BY position DESC LIMIT 1")) {
      select.setLong(1, position);
      Tables.each(
          select,
          row -> day[0] = row.getTimestamp(1).toInstant().atZone(Recorded.ZONE).toLocalDate());
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
    return day[0];
  }

  @Override
  public Map<Long, EventNote> notes(Collection<Long> positions) {
    Map<Long, EventNote> notes = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT position, recorded_at, type, cause FROM event_note"
                    + " WHERE position = ANY (?)")) {
      select.setArray(1, connection.createArrayOf("int8", positions.toArray()));
      Tables.each(select, rows -> notes.put(rows.getLong(1), note(rows)));
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
    return notes;
  }

  private static EventNote note(ResultSet rows) throws SQLException {
    return new EventNote(
        rows.getLong(1),
        rows.getTimestamp(2).toInstant(),
        rows.getString(3),
        Cause.valueOf(rows.getString(4)));
  }
}
