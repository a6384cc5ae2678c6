package se.sparbar.query.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table, with what a COPY begins and ends with.
final class CopyRows extends RowBytes {
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

  private final String sql;

  /// @param columns in the order in which the values of a row will come
  CopyRows(String table, String columns) {
    this(table, columns, "FORMAT binary");
  }

  private CopyRows(String table, String columns, String options) {
    this.sql = "COPY %s (%s) FROM STDIN WITH (%s)".formatted(table, columns, options);
    begin();
  }

  /// Into a table that the same transaction has made. Its rows are as they will be when nobody is
  /// left who must not see them, so that nothing has to mark them later.
  static CopyRows intoFresh(String table, String columns) {
    return new CopyRows(table, columns, "FORMAT binary, FREEZE");
  }

  private void begin() {
    raw(SIGNATURE, SIGNATURE.length);
    int32(0);
    int32(0);
  }

  /// A stream of rows that is sent piece by piece with [#send].
  CopyIn open(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
  }

  void finish(CopyIn copy) throws SQLException {
    int16(-1);
    send(copy);
    copy.endCopy();
    begin();
  }
}
