package se.sparbar.query.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/// Rows in the binary form of PostgreSQL's COPY, given as they come: a query's rows pass through
/// more hands, and wait until the last of them is there.
public final class CopiedRows {
  private static final int HEADER = 19;

  private CopiedRows() {}

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

  static long bigint(ByteBuffer row) {
    row.getInt();
    return row.getLong();
  }

  /// The value's bytes, which stay where they are.
  static ByteIn bytea(ByteBuffer row) {
    int length = row.getInt();
    ByteIn in = new ByteIn(row.array(), row.arrayOffset() + row.position());
    row.position(row.position() + length);
    return in;
  }
}
