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
    return ask("SELECT to_regclass('event') IS NOT NULL");
  }

  /// Asked once command-service has made its tables.
  boolean logIsEmpty() throws SQLException {
    return ask("SELECT NOT EXISTS (SELECT FROM event)");
  }

  private boolean ask(String question) throws SQLException {
    try (Connection connection = postgres.databases().logReader().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  @Override
  public void close() throws IOException {
    try (postgres) {
      kafka.close();
    }
  }
}
