package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.query.facts.People;
import se.sparbar.query.figures.Reached;

/// Brings the facts forward: the rows that events make and the position that was reached are
/// written together or not at all. What has been taken in before is passed over, so that an event
/// may come twice.
public final class Projection {
  private final DataSource database;

  public Projection(DataSource database) {
    this.database = database;
  }

  /// An event is missing between what has been reached and what came.
  public static final class Gap extends RuntimeException {
    private final long reached;

    /// @param came the position that came instead of the one after `reached`
    public Gap(long reached, long came) {
      super("position " + came + " came after " + reached);
      this.reached = reached;
    }

    public long reached() {
      return reached;
    }
  }

  /// How far the facts have come.
  public Reached reached() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Tables(connection).progress();
    }
  }

  /// Takes in events in the order of the log.
  ///
  /// @return how far the facts have come
  /// @throws Gap when positions are missing; nothing has been taken in then
  public Reached apply(List<Recorded> events) throws SQLException {
    return apply(events, List.of());
  }

  /// What is parked.
  public List<Parked> parked() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new ParkedOnPostgres(connection).all();
    }
  }

  /// The same, with events between them that cannot be read: they are kept for later and passed
  /// over.
  public Reached apply(List<Recorded> events, List<Parked> parked) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Reached reached = apply(connection, events, parked);
        connection.commit();
        return reached;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  /// Within a transaction of the caller's.
  static Reached apply(Connection connection, List<Recorded> events) throws SQLException {
    return apply(connection, events, List.of());
  }

  private static Reached apply(Connection connection, List<Recorded> events, List<Parked> parked)
      throws SQLException {
    notDurable(connection);
    Tables tables = new Tables(connection);
    Reached before = tables.lockProgress();
    List<Parked> waiting = parked.stream().filter(p -> p.position() > before.position()).toList();
    List<Recorded> fresh = fresh(before.position(), events, waiting);
    if (!waiting.isEmpty()) {
      new ParkedOnPostgres(connection).add(waiting);
    }
    takeIn(connection, tables.yearStarts(), fresh);
    Reached reached = reached(before, fresh, waiting);
    tables.progress(reached.position(), reached.recordedAt());
    return reached;
  }

  private static Reached reached(Reached before, List<Recorded> fresh, List<Parked> waiting) {
    Reached reached = before;
    if (!fresh.isEmpty()) {
      reached = new Reached(fresh.getLast().position(), fresh.getLast().recordedAt());
    }
    if (!waiting.isEmpty() && waiting.getLast().position() > reached.position()) {
      reached = new Reached(waiting.getLast().position(), waiting.getLast().recordedAt());
    }
    return reached;
  }

  private static void takeIn(Connection connection, YearStarts years, List<Recorded> fresh)
      throws SQLException {
    int from = 0;
    while (from < fresh.size()) {
      StoredRows rows = new StoredRows(years);
      enter(connection, years, fresh.get(from), rows);
      int until = untilNextYear(years, fresh, from);
      takeIn(connection, years, fresh.subList(from, until), rows);
      from = until;
    }
  }

  /// Facts that a crash takes with it come again from the log, together with their position; so
  /// nobody waits for the disk.
  private static void notDurable(Connection connection) throws SQLException {
    try (Statement setting = connection.createStatement()) {
      setting.execute("SET LOCAL synchronous_commit = off");
    }
  }

  /// Those that have not come before, be it long ago or in this very batch.
  private static List<Recorded> fresh(long reached, List<Recorded> events, List<Parked> waiting) {
    Set<Long> parked = new HashSet<>();
    waiting.forEach(p -> parked.add(p.position()));
    List<Recorded> fresh = new ArrayList<>(events.size());
    long last = reached;
    for (Recorded event : events) {
      while (parked.contains(last + 1)) {
        last++;
      }
      if (event.position() > last + 1) {
        throw new Gap(last, event.position());
      }
      if (event.position() == last + 1) {
        fresh.add(event);
        last++;
      }
    }
    return fresh;
  }

  private static void enter(
      Connection connection, YearStarts years, Recorded first, StoredRows rows)
      throws SQLException {
    if (years.reaches(first)) {
      @Nullable Integer before = years.current();
      List<Integer> entered = years.enter(first.recordedOn().getYear(), first.position());
      for (int year : entered) {
        new Tables(connection).yearStart(year, first.position());
      }
      if (before != null) {
        rows.rollOver(connection, before, entered, first.position());
      }
    }
  }

  private static int untilNextYear(YearStarts years, List<Recorded> events, int from) {
    int until = from;
    while (until < events.size() && !years.reaches(events.get(until))) {
      until++;
    }
    return until;
  }

  private static void takeIn(
      Connection connection, YearStarts years, List<Recorded> events, StoredRows rows)
      throws SQLException {
    Tables tables = new Tables(connection);
    Ledger ledger = new Ledger(years, rows);
    ledger.resume(tables.dossiers(participants(events)));
    tables.standing(affairs(events), ledger::resume);
    events.forEach(ledger::evolve);
    ledger.end();
    rows.write(connection);
    tables.store(ledger.dossiers());
    tables.store(ledger.affairs());
  }

  private static Set<UUID> participants(List<Recorded> events) {
    Set<UUID> participants = new HashSet<>();
    for (Recorded event : events) {
      @Nullable UUID participant = People.participant(event);
      if (participant != null) {
        participants.add(participant);
      }
      if (event.event() instanceof ParticipantsMerged merge) {
        participants.add(merge.other().value());
      }
      if (event.event() instanceof MergeReversed reversal) {
        participants.add(reversal.other().value());
      }
    }
    return participants;
  }

  private static Set<String> affairs(List<Recorded> events) {
    Set<String> streams = new HashSet<>();
    for (Recorded event : events) {
      if (People.participant(event) == null) {
        streams.add(event.event().stream().stream());
      }
    }
    return streams;
  }
}
