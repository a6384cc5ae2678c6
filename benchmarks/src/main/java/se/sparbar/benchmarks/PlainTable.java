package se.sparbar.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import se.sparbar.embedded.Access;
import se.sparbar.envelope.EventJson;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;

/// The limits: the same rows into a table of the same shape, without numbering in commit order,
/// hashes, version checks or triggers.
final class PlainTable implements AutoCloseable {
  private static final String INSERT =
      "INSERT INTO plain VALUES (?, ?, ?, 1, 'avslut-recorded', 1, '0604', ?, ?, ?, 'coach-17', ?, ?, ?,"
          + " ?)";
  private static final int CONNECTIONS = 32;
  private static final byte[] HASH = new byte[32];
  private static final byte[] NO_METADATA = {'{', '}'};

  private final Access access;
  private final AtomicLong position = new AtomicLong();
  private final List<Connection> open = new ArrayList<>();
  private final BlockingQueue<PreparedStatement> inserts = new LinkedBlockingQueue<>();

  PlainTable(LogBench log) throws SQLException {
    this.access = log.databases().logOwner();
    try (Connection connection = access.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE plain (LIKE event INCLUDING ALL)");
    }
    for (int i = 0; i < CONNECTIONS; i++) {
      Connection connection = access.connect();
      open.add(connection);
      inserts.add(connection.prepareStatement(INSERT));
    }
  }

  /// INSERT and COMMIT, one round trip.
  void insert() throws SQLException, InterruptedException {
    AvslutRecorded event = LogBench.event();
    PreparedStatement row = inserts.take();
    row.setLong(1, position.incrementAndGet());
    row.setObject(2, UUID.randomUUID());
    row.setString(3, event.enrolment().stream());
    row.setObject(4, event.enrolment().value());
    row.setObject(5, event.on());
    row.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
    row.setString(7, UUID.randomUUID().toString());
    row.setBytes(8, EventJson.write(event));
    row.setBytes(9, NO_METADATA);
    row.setBytes(10, HASH);
    row.executeUpdate();
    inserts.add(row);
  }

  /// Rows per second with COPY, in one transaction.
  double copy(int rows) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows; i++) {
      AvslutRecorded event = LogBench.event();
      text.append(position.incrementAndGet()).append('\t').append(UUID.randomUUID()).append('\t');
      text.append(event.enrolment().stream()).append("\t1\tavslut-recorded\t1\t0604\t");
      text.append(event.enrolment().value()).append('\t').append(event.on());
      text.append("\t2023-11-30T12:00:00Z\tcoach-17\t").append(UUID.randomUUID()).append("\t\\\\x");
      text.append(HexFormat.of().formatHex(EventJson.write(event))).append("\t\\\\x7b7d\t\\\\x");
      text.append(HexFormat.of().formatHex(HASH)).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    long began = System.nanoTime();
    try (Connection connection = access.connect()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY plain FROM STDIN", new ByteArrayInputStream(bytes));
    }
    return rows / ((System.nanoTime() - began) / 1e9);
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : open) {
      connection.close();
    }
  }
}
