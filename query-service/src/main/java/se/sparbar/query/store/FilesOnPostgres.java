package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.sparbar.envelope.EventJson;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.figures.Files;

/// Single cases, dossiers and entries from the facts' tables.
public final class FilesOnPostgres implements Files {
  private static final String CASES =
      "SELECT enrolment, insats, known FROM case_history WHERE starts ";

  private final DataSource database;

  public FilesOnPostgres(DataSource database) {
    this.database = database;
  }

  @Override
  public long enrolmentCount() {
    return select("SELECT count(*) FROM case_history WHERE starts", _ -> {}, row -> row.getLong(1))
        .getFirst();
  }

  @Override
  public List<Case> enrolments(long offset, int limit) {
    return select(
        CASES + "ORDER BY enrolment LIMIT ? OFFSET ?",
        page(offset, limit),
        FilesOnPostgres::enrolment);
  }

  @Override
  public Optional<Case> enrolment(EnrolmentId id) {
    return select(
            CASES + "AND enrolment = ?",
            select -> select.setObject(1, id.value()),
            FilesOnPostgres::enrolment)
        .stream()
        .findFirst();
  }

  private static Case enrolment(ResultSet row) throws SQLException {
    List<Fact> still = new ArrayList<>(1);
    new HistoryIn(new ByteIn(row.getBytes(3)))
        .still(
            FactTable.CASES,
            new EnrolmentId(row.getObject(1, UUID.class)),
            new InsatsId(row.getObject(2, UUID.class)),
            still::add);
    return (Case) still.getFirst();
  }

  @Override
  public long participantCount() {
    return select("SELECT count(*) FROM dossier", _ -> {}, row -> row.getLong(1)).getFirst();
  }

  @Override
  public List<Dossier> participants(long offset, int limit) {
    return select(
        "SELECT state FROM dossier ORDER BY participant LIMIT ? OFFSET ?",
        page(offset, limit),
        row -> DossierBytes.read(row.getBytes(1)));
  }

  @Override
  public Optional<Dossier> participant(ParticipantId id) {
    return select(
            "SELECT state FROM dossier WHERE participant = ?",
            select -> select.setObject(1, id.value()),
            row -> DossierBytes.read(row.getBytes(1)))
        .stream()
        .findFirst();
  }

  @Override
  public List<Entry.Known> entries(Collection<String> streams, long upTo) {
    return select(
        """
        SELECT stream, version, type, type_version, event, known_from, known_to FROM entry
        WHERE stream = ANY (?) AND known_from <= ? ORDER BY stream, version, known_from\
        """,
        select -> {
          select.setArray(1, select.getConnection().createArrayOf("text", streams.toArray()));
          select.setLong(2, upTo);
        },
        row -> new Entry.Known(entry(row), row.getLong(6), row.getLong(7)));
  }

  /// An entry of the columns stream, version, type, type_version and event.
  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString(1),
        row.getLong(2),
        EventJson.read(row.getString(3), row.getInt(4), row.getBytes(5)));
  }

  @FunctionalInterface
  private interface Values {
    void set(PreparedStatement select) throws SQLException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static Values page(long offset, int limit) {
    return select -> {
      select.setInt(1, limit);
      select.setLong(2, offset);
    };
  }

  private <T> List<T> select(String sql, Values values, Reading<T> reading) {
    List<T> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      values.set(select);
      Tables.each(select, row -> found.add(reading.of(row)));
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
    return found;
  }
}
