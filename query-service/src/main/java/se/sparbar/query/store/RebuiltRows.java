package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;

/// The rows of a rebuild on their way into fresh tables: notes while the log is read, then what is
/// about no person, then people.
final class RebuiltRows implements Rows, AutoCloseable {
  /// So many bytes are worth sending.
  static final int PIECE = 1 << 18;

  private final Connection factsConnection;
  private final Connection otherConnection;
  private final FactCopy cases;
  private final FactCopy steps;
  private final CopyRows notes = RowForm.notes();
  private final NoteRows told = new NoteRows(notes);
  private final CopyRows insatser = RowForm.insatser();
  private final CopyRows entries = RowForm.entries();
  private final List<CopyIn> begun = new ArrayList<>();
  private final CopyIn notesCopy;

  RebuiltRows(Connection factsConnection, Connection stepsConnection, Connection otherConnection)
      throws SQLException {
    this.factsConnection = factsConnection;
    this.otherConnection = otherConnection;
    this.cases = new FactCopy(factsConnection, FactTable.CASES);
    this.steps = new FactCopy(stepsConnection, FactTable.STEPS);
    this.notesCopy = begin(notes, otherConnection);
  }

  @Override
  public void insats(InsatsFacts value, long from, long until) {
    RowForm.insats(insatser, value, from, until);
  }

  @Override
  public void insatsEnds(InsatsId insats, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  @Override
  public void entry(Entry value, long from, long until) {
    RowForm.entry(entries, value, from, until);
  }

  @Override
  public void entryEnds(String stream, long version, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  @Override
  public void note(Recorded recorded) {
    told.add(recorded);
    if (notes.size() > PIECE) {
      send(notes, notesCopy);
    }
  }

  /// The log has been read.
  ///
  /// @param streams that are about no person
  void affairs(Map<String, Standing<DomainEvent>> streams) throws SQLException {
    told.fill();
    notes.finish(notesCopy);
    insatser.finish(begin(insatser, factsConnection));
    entries.finish(begin(entries, factsConnection));
    CopyRows standing = RowForm.standing();
    streams.forEach((stream, state) -> RowForm.standing(standing, stream, state));
    standing.finish(begin(standing, factsConnection));
  }

  /// Makes the rows of people.
  @FunctionalInterface
  interface Making {
    void into(PeopleRows rows);
  }

  /// Takes the rows of people, which two make at once.
  void people(Making making) throws SQLException {
    CopyRows dossiers = RowForm.dossiers();
    CopyIn copy = begin(dossiers, otherConnection);
    dossiers.send(copy);
    Beside.Work one =
        () -> {
          PeopleRows rows = new PeopleRows(cases, steps, some -> send(some, copy));
          making.into(rows);
          rows.finish();
        };
    Beside.both(one, one);
    cases.finish();
    steps.finish();
    dossiers.finish(copy);
  }

  private static void send(RowBytes rows, CopyIn copy) {
    try {
      synchronized (copy) {
        rows.send(copy);
      }
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  private CopyIn begin(CopyRows rows, Connection connection) throws SQLException {
    CopyIn copy = rows.open(connection);
    begun.add(copy);
    return copy;
  }

  /// Ends what a failure left open: a connection waits for its COPY before it can be given back.
  @Override
  public void close() throws SQLException {
    cases.close();
    steps.close();
    for (CopyIn copy : begun) {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
