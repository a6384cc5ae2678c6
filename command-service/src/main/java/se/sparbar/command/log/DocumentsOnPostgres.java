package se.sparbar.command.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/// Files in table `document`, beside the log; the table itself checks that they are what they are
/// called.
public final class DocumentsOnPostgres implements Documents {
  private static final String INSERT =
      "INSERT INTO document (digest, media_type, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

  private final DataSource database;

  public DocumentsOnPostgres(DataSource database) {
    this.database = database;
  }

  @Override
  public String keep(byte[] content, String mediaType) {
    byte[] digest = sha256(content);
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setBytes(1, digest);
      insert.setString(2, mediaType);
      insert.setBytes(3, content);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new LogUnavailable(LogUnavailable.Reason.DATABASE_AWAY, e);
    }
    return HexFormat.of().formatHex(digest);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
