package se.sparbar.query.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/// Files in the log's table `document`, through a role that can do nothing but read.
public final class DocumentsOnPostgres implements Documents {
  private final DataSource database;

  public DocumentsOnPostgres(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<byte[]> read(String sha256) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT content FROM document WHERE digest = ?")) {
      select.setBytes(1, HexFormat.of().parseHex(sha256));
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new Log.Unavailable(e);
    }
  }
}
