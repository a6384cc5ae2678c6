package se.sparbar.query.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Gathering;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Known;
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

  /// Cases and steps are read side by side. Nobody holds one connection while waiting for another.
  @Override
  public Reading read(Question question, Needs needs, long position) {
    Beside<Gathering> steps =
        needs.steps()
            ? Beside.begin(() -> gathered(FactTable.STEPS, question, position))
            : Beside.known(new Gathering());
    Gathering persons = gathered(FactTable.CASES, question, position);
    List<Entry> entries = new ArrayList<>();
    entries(question, needs, position, position, known -> entries.add(known.entry()));
    persons.addAll(steps.done());
    return new Reading(persons.persons(), Affair.of(entries), insatser(position), dayOf(position));
  }

  private Gathering gathered(FactTable table, Question question, long position) {
    Gathering persons = new Gathering();
    read(table, question, position, position, (fact, _, _) -> persons.add(fact));
    return persons;
  }

  @Override
  public Versions versions(Question question, Needs needs, long after, long upTo) {
    List<Known> versions = new ArrayList<>();
    for (FactTable table : tables(needs)) {
      read(
          table,
          question,
          after,
          upTo,
          (fact, from, until) -> versions.add(new Known(fact, from, until)));
    }
    List<Entry.Known> entries = new ArrayList<>();
    entries(question, needs, after, upTo, entries::add);
    return new Versions(versions, entries);
  }

  private static List<FactTable> tables(Needs needs) {
    return needs.steps() ? List.of(FactTable.CASES, FactTable.STEPS) : List.of(FactTable.CASES);
  }

  private void read(
      FactTable table, Question question, long after, long upTo, HistoryIn.Version found) {
    try (Connection connection = database.getConnection()) {
      YearStarts years = new Tables(connection).yearStarts();
      for (Segment segment : years.segments(question, after, upTo)) {
        read(new StoredHistories(connection), table, question, segment, after, upTo, found);
      }
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  /// A fact that lies in several of the asked years is taken in the first of them. Where the log
  /// came to another year and other rows answer, what is known is cut into pieces that touch.
  private static void read(
      StoredHistories histories,
      FactTable table,
      Question question,
      Segment segment,
      long after,
      long upTo,
      HistoryIn.Version found)
      throws SQLException {
    histories.each(
        table,
        which(question, segment),
        (year, insats, enrolment, known) ->
            new HistoryIn(known)
                .versions(
                    table,
                    enrolment,
                    insats,
                    Math.max(after, segment.from()),
                    Math.min(upTo, segment.until() - 1),
                    (fact, from, until) -> {
                      if (year == Math.max(segment.firstYear(), fact.firstDay().getYear())) {
                        found.known(
                            fact, Math.max(from, segment.from()), Math.min(until, segment.until()));
                      }
                    }));
  }

  private static String which(Question question, Segment segment) {
    String years =
        segment.firstYear() == segment.lastYear()
            ? "year = " + segment.firstYear()
            : "year BETWEEN %d AND %d".formatted(segment.firstYear(), segment.lastYear());
    return question.insatser().isEmpty() ? years : years + " AND insats IN (" + ids(question) + ")";
  }

  private static String ids(Question question) {
    return question.insatser().stream()
        .map(insats -> "'" + insats.value() + "'")
        .collect(Collectors.joining(", "));
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
    try (Connection connection = database.getConnection()) {
      @Nullable EventNote last = new StoredNotes(connection).upTo(position);
      return last == null ? LocalDate.EPOCH : last.recordedAt().atZone(Recorded.ZONE).toLocalDate();
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  @Override
  public Map<Long, EventNote> notes(Collection<Long> positions) {
    try (Connection connection = database.getConnection()) {
      return new StoredNotes(connection).at(positions);
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }
}
