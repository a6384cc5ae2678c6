package se.sparbar.standalone;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import se.sparbar.embedded.KafkaServer;
import se.sparbar.embedded.PostgresServer;

/// The database server and the broker, started side by side.
record Stores(PostgresServer postgres, KafkaServer kafka) implements Closeable {

  static Stores start(DataDirectory data) throws IOException, InterruptedException {
    FutureTask<KafkaServer> kafka = beside(() -> KafkaServer.start(data.kafka()));
    FutureTask<PostgresServer> postgres = beside(() -> PostgresServer.start(data.postgres()));
    try {
      return new Stores(postgres.get(), kafka.get());
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> FutureTask<T> beside(Callable<T> start) {
    var task = new FutureTask<>(start);
    Thread.ofPlatform().name("start").daemon().start(task);
    return task;
  }

  Map<String, Object> forCommandService() {
    return Settings.forCommandService(postgres.databases(), kafka.bootstrap());
  }

  Map<String, Object> forQueryService() {
    return Settings.forQueryService(postgres.databases(), kafka.bootstrap());
  }

  boolean logExists() throws SQLException {
    return ask("SELECT count(to_regclass('event'))") > 0;
  }

  /// How far the log has come; asked once command-service has made its tables.
  long position() throws SQLException {
    return ask("SELECT coalesce(max(position), 0) FROM event");
  }

  private long ask(String question) throws SQLException {
    try (Connection connection = postgres.databases().logReader().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    try (postgres) {
      kafka.close();
    }
  }
}
