package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;

/// The rows of a rebuild, copied out while the log is folded: cases, steps and notes each over a
/// connection of their own.
final class RebuiltRows implements Rows, AutoCloseable {
  private static final int PIECE = 1 << 18;

  private final Connection factsConnection;
  private final FactRuns cases;
  private final FactRuns steps;
  private final CopyRows notes = RowForm.notes();
  private final NoteRows told = new NoteRows(notes);
  private final CopyRows insatser = RowForm.insatser();
  private final CopyRows entries = RowForm.entries();
  private final List<CopyIn> begun = new ArrayList<>();
  private final CopyIn notesCopy;

  RebuiltRows(Connection factsConnection, Connection stepsConnection, Connection notesConnection)
      throws SQLException {
    this.factsConnection = factsConnection;
    this.cases = new FactRuns(factsConnection, FactTable.CASES);
    this.steps = new FactRuns(stepsConnection, FactTable.STEPS);
    this.notesCopy = begin(notes, notesConnection);
  }

  @Override
  public void fact(int year, Fact value, long from, long until) {
    (value instanceof Case ? cases : steps).add(year, value, from, until);
  }

  @Override
  public void insats(InsatsFacts value, long from, long until) {
    RowForm.insats(insatser, value, from, until);
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
    sendPiece(notes, notesCopy);
  }

  @Override
  public void factEnds(int year, Fact value, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  @Override
  public void insatsEnds(InsatsId insats, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  /// Ends the copies, and adds the states that the fold ended with.
  void finish(Ledger folded) throws SQLException {
    told.fill();
    notes.finish(notesCopy);
    cases.finish();
    steps.finish();
    insatser.finish(begin(insatser, factsConnection));
    entries.finish(entries.open(factsConnection));
    CopyRows standing = RowForm.standing();
    folded.affairs().forEach((stream, state) -> RowForm.standing(standing, stream, state));
    standing.finish(standing.open(factsConnection));
    CopyRows dossiers = RowForm.dossiers();
    CopyIn copy = begin(dossiers, factsConnection);
    folded.dossiers((participant, person, state) -> {
      RowForm.dossier(dossiers, participant, person, state);
      sendPiece(dossiers, copy);
    });
    dossiers.finish(copy);
  }

  private static void sendPiece(CopyRows rows, CopyIn copy) {
    if (rows.size() > PIECE) {
      try {
        rows.send(copy);
      } catch (SQLException e) {
        throw new FactsUnavailable(e);
      }
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
