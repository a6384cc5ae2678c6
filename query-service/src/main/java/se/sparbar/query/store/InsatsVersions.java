package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import se.sparbar.query.facts.InsatsFacts;

/// Every insats in every version, kept in memory: they are few and seldom change, and a history
/// asks for them at each of thousands of positions.
final class InsatsVersions {
  private record Version(InsatsFacts value, long from, long until) {}

  /// What was known up to a position; what a position knows never changes.
  ///
  /// @param latest where the latest of the versions begins
  private record Loaded(List<Version> versions, long latest, long upTo) {}

  private final DataSource database;
  private volatile Loaded loaded = new Loaded(List.of(), 0, 0);

  InsatsVersions(DataSource database) {
    this.database = database;
  }

  List<InsatsFacts> at(long position) {
    Loaded known = loaded;
    if (position > known.upTo) {
      known = load(known);
      loaded = known;
    }
    return known.versions.stream()
        .filter(version -> version.from <= position && position < version.until)
        .map(Version::value)
        .sorted(Comparator.comparing(insats -> insats.insats().value()))
        .toList();
  }

  private Loaded load(Loaded before) {
    long[] now = new long[2];
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT position, (SELECT max(known_from) FROM insats) FROM progress")) {
      Tables.each(
          select,
          row -> {
            now[0] = row.getLong(1);
            now[1] = row.getLong(2);
          });
      List<Version> versions = now[1] == before.latest ? before.versions : versions(connection);
      return new Loaded(versions, now[1], now[0]);
    } catch (SQLException e) {
      throw new FactsUnavailable(e);
    }
  }

  private static List<Version> versions(Connection connection) throws SQLException {
    List<Version> versions = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT state, known_from, known_to FROM insats")) {
      Tables.each(
          select,
          row ->
              versions.add(
                  new Version(InsatsJson.read(row.getString(1)), row.getLong(2), row.getLong(3))));
    }
    return List.copyOf(versions);
  }
}
