package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/// Holds the facts that answer against those that were made again, part by part, as of the last
/// position that both know. Those that answer are looked through as soon as the log has been read,
/// while the others are still being written.
final class Comparison {
  /// What a schema knew up to a position of what is about no person. What ended later is taken as
  /// known still.
  private static final String DIGESTS =
      """
      SELECT 'insats', count(*) || ' ' || sum(hash_record_extended(
        (known_from, least(known_to, :at + 1), insats, state), 0))
      FROM insats WHERE known_from <= :at
      UNION ALL
      SELECT 'entry', count(*) || ' ' || sum(hash_record_extended(
        (known_from, least(known_to, :at + 1), stream, version, event), 0))
      FROM entry WHERE known_from <= :at\
      """;

  private final DataSource database;
  private final String made;
  private final long at;
  private final Beside<Map<String, String>> answering;

  /// @param made the schema of the facts that were made again
  /// @param position how far they go
  Comparison(DataSource database, String made, long position) throws SQLException {
    this.database = database;
    this.made = made;
    this.at = known(position);
    this.answering = Beside.begin(() -> at == 0 ? Map.of() : all(FactsSchema.LIVE));
  }

  /// The last position that both know; 0 when what answers now is kept in another form.
  long at() {
    return at;
  }

  /// The parts that say otherwise.
  List<String> differences() throws SQLException {
    if (at == 0) {
      return List.of();
    }
    Map<String, String> next = all(made);
    Map<String, String> live = new TreeMap<>(answering.done());
    List<String> differences = new ArrayList<>();
    next.forEach((part, digest) -> {
      if (!digest.equals(live.remove(part))) {
        differences.add(part);
      }
    });
    differences.addAll(live.keySet());
    return differences;
  }

  private long known(long position) throws SQLException {
    long[] known = {0};
    try (Connection connection = FactsSchema.connect(database, FactsSchema.LIVE);
        PreparedStatement select =
            connection.prepareStatement("SELECT position FROM progress WHERE form = ?")) {
      select.setString(1, Codes.form());
      Tables.each(select, row -> known[0] = Math.min(row.getLong(1), position));
    }
    return known[0];
  }

  private Map<String, String> all(String schema) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    try (Connection connection = FactsSchema.connect(database, schema)) {
      try (PreparedStatement select =
          connection.prepareStatement(DIGESTS.replace(":at", Long.toString(at)))) {
        Tables.each(select, row -> digests.put(row.getString(1), row.getString(2)));
      }
      for (FactTable table : FactTable.values()) {
        digests.putAll(new HistoryDigests(connection, at).of(table));
      }
      digests.put("notes", new StoredNotes(connection).digest(at));
    }
    return digests;
  }
}
