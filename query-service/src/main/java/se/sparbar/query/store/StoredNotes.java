package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.EventNote;

/// The notes that are stored. Positions grow and times of recording never fall along the log, so
/// the last row that begins before something holds the last note before it.
final class StoredNotes {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Connection connection;

  StoredNotes(Connection connection) {
    this.connection = connection;
  }

  /// The last note up to a position; null before the first.
  @Nullable EventNote upTo(long position) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT told FROM notes WHERE first_position <= ?"
                + " ORDER BY first_position DESC LIMIT 1")) {
      select.setLong(1, position);
      return last(select, note -> note.position() <= position);
    }
  }

  /// The last note of something recorded before a time; null before the first.
  @Nullable EventNote before(Instant until) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT told FROM notes WHERE first_at < ?"
                + " ORDER BY first_at DESC, first_position DESC LIMIT 1")) {
      select.setTimestamp(1, Timestamp.from(until));
      return last(select, note -> note.recordedAt().isBefore(until));
    }
  }

  private static @Nullable EventNote last(PreparedStatement select, Predicate<EventNote> which)
      throws SQLException {
    List<EventNote> found = new ArrayList<>(1);
    each(
        select,
        note -> {
          if (which.test(note)) {
            found.clear();
            found.add(note);
          }
        });
    return found.isEmpty() ? null : found.getFirst();
  }

  /// Those at some positions.
  Map<Long, EventNote> at(Collection<Long> positions) throws SQLException {
    Set<Long> wanted = new TreeSet<>(positions);
    Map<Long, EventNote> notes = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT told FROM notes WHERE first_position IN (
              SELECT (SELECT max(first_position) FROM notes WHERE first_position <= wanted)
              FROM unnest(?) wanted)\
            """)) {
      select.setArray(1, connection.createArrayOf("int8", wanted.toArray()));
      each(
          select,
          note -> {
            if (wanted.contains(note.position())) {
              notes.put(note.position(), note);
            }
          });
    }
    return notes;
  }

  private static void each(PreparedStatement select, Consumer<EventNote> found)
      throws SQLException {
    Tables.each(select, row -> NoteBytes.read(new ByteIn(row.getBytes(1))).forEach(found));
  }

  /// What all notes up to a position say, however many lie in a row.
  String digest(long position) throws SQLException {
    long[] digest = {0, 0};
    CopiedRows.all(
        connection,
        "SELECT told FROM notes WHERE first_position <= %d ORDER BY first_position"
            .formatted(position),
        1,
        row ->
            NoteBytes.read(CopiedRows.bytea(row)).stream()
                .filter(note -> note.position() <= position)
                .forEach(note -> {
                  digest[0]++;
                  digest[1] = (digest[1] + note.hashCode()) * SPREAD;
                }));
    return digest[0] + " " + digest[1];
  }
}
