package se.sparbar.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentDeathTest {

  @Test
  void servers_of_a_killed_parent_end_and_their_data_stays(@TempDir Path home) throws Exception {
    for (ProcessHandle server : killedParent(home, false)) {
      Child.awaitEnd(server);
    }
    assertDataStays(home);
  }

  @Test
  void a_restart_need_not_wait_for_the_servers_of_a_killed_parent(@TempDir Path home)
      throws Exception {
    List<ProcessHandle> servers = killedParent(home, false);
    assertDataStays(home);
    assertThat(servers).allMatch(Child::ended);
  }

  @Test
  void data_stays_when_the_servers_are_killed_with_their_parent(@TempDir Path home)
      throws Exception {
    for (ProcessHandle server : killedParent(home, true)) {
      Child.awaitEnd(server);
    }
    assertDataStays(home);
  }

  private static void assertDataStays(Path home) throws Exception {
    try (var postgres = PostgresServer.start(home.resolve("postgres"));
        var kafka = KafkaServer.start(home.resolve("kafka"));
        Connection connection = postgres.databases().facts().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT a FROM acknowledged")) {
      assertThat(row.next()).isTrue();
      assertThat(kafka.bootstrap()).isNotEmpty();
    }
  }

  /// Starts the servers in a process of their own and kills it, the servers first where asked.
  private static List<ProcessHandle> killedParent(Path home, boolean serversToo)
      throws IOException, InterruptedException {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                ServersParent.class.getName(),
                home.toString())
            .redirectError(home.resolve("parent.err").toFile())
            .start();
    List<ProcessHandle> servers = servers(parent.inputReader());
    if (serversToo) {
      servers.forEach(ProcessHandle::destroyForcibly);
    }
    parent.destroyForcibly().waitFor();
    return servers;
  }

  private static List<ProcessHandle> servers(BufferedReader output) throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith("started ")) {
      line = output.readLine();
    }
    assertThat(line).as("the parent started both servers").isNotNull();
    return Arrays.stream(String.valueOf(line).split(" "))
        .skip(1)
        .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
        .toList();
  }
}
