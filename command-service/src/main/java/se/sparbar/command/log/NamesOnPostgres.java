package se.sparbar.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Names in table `name`; the table's key decides between two who reserve at the same time.
public final class NamesOnPostgres implements Names {
  private static final String RESERVE =
      "INSERT INTO name (space, key, id) SELECT ?, * FROM unnest(?::text[], ?::uuid[])"
          + " ON CONFLICT DO NOTHING";
  private static final String FIND = "SELECT key, id FROM name WHERE space = ? AND key = ANY (?)";

  private final DataSource database;
  private final Supplier<UUID> ids;

  /// @param ids gives a new id each time
  public NamesOnPostgres(DataSource database, Supplier<UUID> ids) {
    this.database = database;
    this.ids = ids;
  }

  @Override
  public UUID reserve(String space, String key) {
    return known(reserve(space, List.of(key)), key);
  }

  @Override
  public UUID claim(String space, String key, UUID id) {
    insert(space, Map.of(key, id));
    return known(find(space, List.of(key)), key);
  }

  @Override
  public Map<String, UUID> claim(String space, Map<String, UUID> ids) {
    insert(space, new TreeMap<>(ids));
    return find(space, ids.keySet());
  }

  @Override
  public Map<String, UUID> reserve(String space, Collection<String> keys) {
    Map<String, UUID> found = find(space, keys);
    Map<String, UUID> missing = new TreeMap<>();
    keys.stream()
        .filter(key -> !found.containsKey(key))
        .forEach(key -> missing.computeIfAbsent(key, unnamed -> ids.get()));
    if (missing.isEmpty()) {
      return found;
    }
    insert(space, missing);
    return find(space, keys);
  }

  private static UUID known(Map<String, UUID> names, String key) {
    @Nullable UUID id = names.get(key);
    if (id == null) {
      throw new IllegalStateException("a reserved name is gone");
    }
    return id;
  }

  @Override
  public Optional<UUID> find(String space, String key) {
    return Optional.ofNullable(find(space, List.of(key)).get(key));
  }

  @Override
  public Map<String, UUID> find(String space, Collection<String> keys) {
    Map<String, UUID> found = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, space);
      query.setArray(2, connection.createArrayOf("text", keys.toArray()));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getObject(2, UUID.class));
        }
      }
    } catch (SQLException e) {
      throw new LogUnreadable(e);
    }
    return found;
  }

  /// In the order of the keys, so that two who insert the same ones do not wait for each other.
  private void insert(String space, Map<String, UUID> names) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(RESERVE)) {
      insert.setString(1, space);
      insert.setArray(2, connection.createArrayOf("text", names.keySet().toArray()));
      insert.setArray(3, connection.createArrayOf("uuid", names.values().toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new LogUnavailable(LogUnavailable.Reason.DATABASE_AWAY, e);
    }
  }
}
