package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;

/// The rows of a rebuild, copied out while the log is folded: facts and notes each over a
/// connection of their own.
final class RebuiltRows implements Rows, AutoCloseable {
  private static final int PIECE = 1 << 18;

  private final Connection factsConnection;
  private final CopyRows facts = RowForm.facts();
  private final CopyRows notes = RowForm.notes();
  private final CopyRows insatser = RowForm.insatser();
  private final CopyRows entries = RowForm.entries();
  private final Set<Integer> partitions = new TreeSet<>();
  private final List<CopyIn> begun = new ArrayList<>();
  private @Nullable CopyIn factsCopy;
  private final CopyIn notesCopy;

  RebuiltRows(Connection factsConnection, Connection notesConnection) throws SQLException {
    this.factsConnection = factsConnection;
    this.notesCopy = begin(notes, notesConnection);
  }

  @Override
  public void fact(int year, Case value, long from, long until) {
    try {
      if (!partitions.contains(year)) {
        finishFacts();
        partitions.add(year);
        new Tables(factsConnection).partitions(Set.of(year));
      }
      RowForm.fact(facts, year, value, from, until);
      if (facts.size() > PIECE) {
        sendFacts();
      }
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
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
  public void note(Recorded recorded, @Nullable UUID subject) {
    RowForm.note(notes, recorded, subject);
    if (notes.size() > PIECE) {
      try {
        notes.send(notesCopy);
      } catch (SQLException e) {
        throw new FactsUnavailable(e);
      }
    }
  }

  @Override
  public void factEnds(int year, EnrolmentId enrolment, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  @Override
  public void insatsEnds(InsatsId insats, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  /// Ends the copies, and adds the states that the fold ended with.
  void finish(Iterable<Dossier> folded, Map<String, Standing<DomainEvent>> affairs)
      throws SQLException {
    notes.finish(notesCopy);
    finishFacts();
    insatser.finish(begin(insatser, factsConnection));
    entries.finish(entries.open(factsConnection));
    CopyRows standing = RowForm.standing();
    affairs.forEach((stream, state) -> RowForm.standing(standing, stream, state));
    standing.finish(standing.open(factsConnection));
    CopyRows dossiers = RowForm.dossiers();
    CopyIn copy = begin(dossiers, factsConnection);
    for (Dossier dossier : folded) {
      RowForm.dossier(dossiers, dossier);
      if (dossiers.size() > PIECE) {
        dossiers.send(copy);
      }
    }
    dossiers.finish(copy);
  }

  /// A partition cannot be made while rows are on their way.
  private void finishFacts() throws SQLException {
    if (!partitions.isEmpty()) {
      CopyIn copy = factsCopy == null ? begin(facts, factsConnection) : factsCopy;
      facts.finish(copy);
      factsCopy = null;
    }
  }

  private void sendFacts() throws SQLException {
    CopyIn copy = factsCopy == null ? begin(facts, factsConnection) : factsCopy;
    factsCopy = copy;
    facts.send(copy);
  }

  private CopyIn begin(CopyRows rows, Connection connection) throws SQLException {
    CopyIn copy = rows.open(connection);
    begun.add(copy);
    return copy;
  }

  /// Ends what a failure left open: a connection waits for its COPY before it can be given back.
  @Override
  public void close() throws SQLException {
    for (CopyIn copy : begun) {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
