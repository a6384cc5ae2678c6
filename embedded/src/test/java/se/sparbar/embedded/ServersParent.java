package se.sparbar.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/// A process that starts both servers, commits one row, says which processes they are, and waits to
/// be killed.
final class ServersParent {
  private ServersParent() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    var postgres = PostgresServer.start(home.resolve("postgres"));
    var kafka = KafkaServer.start(home.resolve("kafka"));
    try (Connection connection = postgres.databases().facts().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE acknowledged AS SELECT 1 AS a");
    }
    System.out.println("started " + postgres.pid() + " " + kafka.pid());
    Thread.currentThread().join();
  }
}
