package se.sparbar.query.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;

/// What a schema knew of facts up to a position, in a few characters for each year.
final class HistoryDigests {
  private final Connection connection;
  private final long at;

  HistoryDigests(Connection connection, long at) {
    this.connection = connection;
    this.at = at;
  }

  Map<String, String> of(FactTable table) throws SQLException {
    Map<Integer, Sum> sums = new TreeMap<>();
    new StoredHistories(connection)
        .each(
            table,
            "true",
            (year, insats, enrolment, known) ->
                sums.computeIfAbsent(year, _ -> new Sum()).add(insats, enrolment, known));
    Map<String, String> digests = new TreeMap<>();
    sums.forEach((year, sum) -> {
      if (sum.rows > 0) {
        digests.put(table.table() + " " + year, sum.rows + " " + sum.of);
      }
    });
    return digests;
  }

  /// Of rows in whatever order.
  private final class Sum {
    private final ByteOut ids = new ByteOut();
    private long rows;
    private long of;

    void add(InsatsId insats, EnrolmentId enrolment, ByteIn known) {
      int from = known.at();
      int end = new HistoryIn(known).end(at);
      if (end > from) {
        ids.clear();
        ids.uuid(insats.value());
        ids.uuid(enrolment.value());
        CRC32C crc = new CRC32C();
        crc.update(ids.bytes(), 0, ids.size());
        crc.update(known.bytes(), from, end - from);
        rows++;
        of += crc.getValue();
      }
    }
  }
}
