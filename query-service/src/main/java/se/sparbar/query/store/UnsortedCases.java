package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Where the cases of a rebuild lie until they are sorted: year by year, and unlogged, for what a
/// crash takes of them is made again with the rest.
final class UnsortedCases {
  static final String TABLE = "fact_unsorted";

  /// A year of the nation is sorted in memory.
  private static final String ROOM = "128MB";

  private final Connection connection;

  UnsortedCases(Connection connection) {
    this.connection = connection;
  }

  void begin() throws SQLException {
    execute(
        "CREATE TABLE %s (LIKE %s INCLUDING STORAGE) PARTITION BY LIST (year)"
            .formatted(TABLE, FactTable.CASES.table()));
  }

  void begin(int year) throws SQLException {
    execute(
        "CREATE UNLOGGED TABLE %1$s_%2$s PARTITION OF %1$s FOR VALUES IN (%2$s)"
            .formatted(TABLE, year));
  }

  List<Integer> years() throws SQLException {
    List<Integer> years = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT substring(relid::regclass::text from '[0-9]+$')::int"
                + " FROM pg_partition_tree(?::regclass) WHERE isleaf")) {
      select.setString(1, TABLE);
      Tables.each(select, row -> years.add(row.getInt(1)));
    }
    return years;
  }

  /// The rows of an insats lie together, so that its year is read from few pages. In a transaction.
  void sort(int year) throws SQLException {
    execute("SET LOCAL work_mem = '" + ROOM + "'");
    execute(
        "INSERT INTO %s SELECT * FROM %s_%s ORDER BY insats"
            .formatted(FactTable.CASES.partition(year), TABLE, year));
  }

  void drop() throws SQLException {
    execute("DROP TABLE " + TABLE);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
