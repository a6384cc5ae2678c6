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
import se.sparbar.embedded.Access;
import se.sparbar.embedded.Databases;
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
    Databases databases = postgres.databases();
    return Map.of(
        "sparbar.log.url", databases.log().url(),
        "sparbar.log.user", databases.log().user(),
        "sparbar.log.password", databases.log().password(),
        "sparbar.log.owner.user", databases.logOwner().user(),
        "sparbar.log.owner.password", databases.logOwner().password(),
        "sparbar.kafka.bootstrap", kafka.bootstrap());
  }

  Map<String, Object> forQueryService() {
    Access log = postgres.databases().logReader();
    Access facts = postgres.databases().facts();
    return Map.of(
        "sparbar.log.url", log.url(),
        "sparbar.log.user", log.user(),
        "sparbar.log.password", log.password(),
        "sparbar.facts.url", facts.url(),
        "sparbar.facts.user", facts.user(),
        "sparbar.facts.password", facts.password(),
        "sparbar.kafka.bootstrap", kafka.bootstrap());
  }

  /// Asked once command-service has made its tables.
  boolean logIsEmpty() throws SQLException {
    try (Connection connection = postgres.databases().logReader().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM event)")) {
      row.next();
      return !row.getBoolean(1);
    }
  }

  @Override
  public void close() throws IOException {
    try (postgres) {
      kafka.close();
    }
  }
}
