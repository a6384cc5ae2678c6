package se.sparbar.query.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import se.sparbar.ids.InsatsId;

/// Rows in the binary form of PostgreSQL's COPY, given as they come: a query's rows pass through
/// more hands, and wait until the last of them is there.
public final class CopiedRows {
  private static final int HEADER = 19;

  private CopiedRows() {}

  /// Whoever throws at a row gets no more, and the connection is of no use to anybody.
  ///
  /// @param columns how many the query has
  /// @param row takes what follows their number: of each its length and then its bytes
  public static void each(
      Connection connection, String query, int columns, Consumer<ByteBuffer> row)
      throws SQLException {
    CopyOut copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY (" + query + ") TO STDOUT BINARY");
    byte @Nullable [] bytes = copy.readFromCopy();
    int skip = HEADER;
    while (bytes != null) {
      ByteBuffer next = ByteBuffer.wrap(bytes).position(skip);
      if (next.hasRemaining() && next.getShort() == columns) {
        row.accept(next);
      }
      skip = 0;
      bytes = copy.readFromCopy();
    }
  }

  /// Whoever throws at a row gets no more, but the others are read, so that the connection can be
  /// used again. To cancel them would be sooner, and could cancel what it is used for next.
  static void all(Connection connection, String query, int columns, Consumer<ByteBuffer> row)
      throws SQLException {
    @Nullable RuntimeException[] wrong = {null};
    each(
        connection,
        query,
        columns,
        next -> {
          if (wrong[0] == null) {
            try {
              row.accept(next);
            } catch (RuntimeException e) {
              wrong[0] = e;
            }
          }
        });
    if (wrong[0] != null) {
      throw wrong[0];
    }
  }

  public static long bigint(ByteBuffer row) {
    row.getInt();
    return row.getLong();
  }

  static int smallint(ByteBuffer row) {
    row.getInt();
    return row.getShort();
  }

  static UUID uuid(ByteBuffer row) {
    row.getInt();
    return new UUID(row.getLong(), row.getLong());
  }

  static InsatsId insats(ByteBuffer row) {
    row.getInt();
    return Shared.insats(row.getLong(), row.getLong());
  }

  /// The value's bytes, which stay where they are.
  static ByteIn bytea(ByteBuffer row) {
    int length = row.getInt();
    ByteIn in = new ByteIn(row.array(), row.arrayOffset() + row.position());
    row.position(row.position() + length);
    return in;
  }
}
